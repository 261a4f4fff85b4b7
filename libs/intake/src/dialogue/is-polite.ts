import { alone } from './keywords.js';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whom somebody speaks to. */
const addressed = listed('pak bu bapak ibu min admin kak kakak mas mbak bang gan sis sir');
/** Of these one is enough for a thank-you; `terima` and `thank` need no more than what follows them. */
const thanks = listed(
  'kasih makasih terimakasih thanks you trims suwun nuwun matursuwun maturnuwun nuhun haturnuhun puas sip mantap',
);
/** What may stand around it, and says nothing about a complaint. */
const around = listed(
  'terima thank matur hatur banyak sekali banget sangat sanget pisan very much so atas bantuannya responnya infonya',
);

const agrees = (word: string) => alone.get(word) === 'courtesy';

/** What may stand in front of or behind anything. */
export const isPoliteWord = (word: string): boolean =>
  addressed.has(word) || thanks.has(word) || around.has(word) || agrees(word);

/**
 * Whether a message only thanks or agrees, however politely: `ok pak`, `Terima kasih banyak atas bantuannya`. One word that is
 * anything else makes it text: `Terima kasih, tapi masih padam` complains.
 */
export function isPolite(words: string): boolean {
  const rest = words.split(' ').filter((word) => !addressed.has(word));
  if (agrees(rest.join(' ')) || (rest.length > 0 && rest.every(agrees))) return true;
  const saysNothingElse = rest.every((word) => thanks.has(word) || around.has(word) || agrees(word));
  return saysNothingElse && rest.some((word) => thanks.has(word));
}
