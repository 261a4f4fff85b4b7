import type { AskedAtDoor, Language } from '#libs/contracts';
import type { Outcome, Question } from '../outcome.js';

/** What a door asks with its receipt, in short, for whoever decides at the desk. */
export const doorQuestion: Readonly<Record<AskedAtDoor, Readonly<Record<Language, string>>>> = {
  place: { id: 'Di mana lokasinya?', en: 'Where is it?' },
  story: { id: 'Apa yang terjadi di sana?', en: 'What happened there?' },
  words: { id: 'Apa yang terjadi, dan di mana?', en: 'What happened, and where?' },
};

/**
 * Whether the answer to the door's question is waited for before anybody decides. Where the place would decide, the citizen
 * is not asked for it again. A picture or a position says nothing yet, and whose it is can be asked when the door has its
 * answer, so that nobody is asked two things at a time: a person may look at it already.
 */
export function waitsForDoor(outcome: Outcome, atDoor: AskedAtDoor | null): 'decides' | 'may-help' | null {
  if (atDoor === null || outcome.to === 'institution') return null;
  if (outcome.to === 'citizen') return outcome.question === 'which-of-these' ? 'may-help' : 'decides';
  return atDoor === 'place' ? null : 'may-help';
}

/** Whether a reply is read for the region before all else: only where that was asked. */
export const asksForRegion = (kind: Question | null, atDoor: AskedAtDoor | null): boolean =>
  kind === 'which-region' || atDoor === 'place';
