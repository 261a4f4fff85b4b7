export { classWords } from './class-words.js';
export { deadlineWords } from './deadline-words.js';
