import { answersOf } from '../complaints/take-form.js';

/** Most citizens complain; nobody is refused for a choice they did not see. */
export const firstAnswers = answersOf({ jenis: 'complaint' });
