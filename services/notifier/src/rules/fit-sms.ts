import { inPlainCharacters, smsSegments } from '#libs/domain';

const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\u20e3]/gu;

/** A text that came from elsewhere, as an SMS can carry it: typography plain, pictures gone, blanks single. */
export const forSms = (text: string): string =>
  inPlainCharacters(text)
    .replace(/[0-9#*]\ufe0f?\u20e3/gu, (keycap) => keycap.charAt(0))
    .replace(pictures, '')
    .replace(/\p{Cc}+|\s+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** The longest beginning of `text`, ended at a word, for which the whole SMS stays within the segments. */
export function fitSms(text: string, segments: number, whole: (text: string, cut: boolean) => string): string {
  const full = whole(text, false);
  if (smsSegments(full) <= segments) return full;
  const characters = Array.from(text);
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (smsSegments(whole(atWord(characters, middle), true)) <= segments) fits = middle;
    else tooLong = middle;
  }
  return whole(atWord(characters, fits), true);
}

/** At most so many characters; back to the end of a word unless that would lose more than a quarter. */
function atWord(characters: readonly string[], count: number): string {
  const cut = characters.slice(0, count).join('');
  if (count >= characters.length) return cut;
  const lastBlank = cut.lastIndexOf(' ');
  const kept = characters[count] === ' ' || lastBlank < cut.length * 0.75 ? cut : cut.slice(0, lastBlank);
  return `${kept.replace(/[\s.,;:!?-]+$/u, '')}...`;
}

/** A name that must share one SMS with a sentence. */
export function shortName(name: string, most: number): string {
  // Without the characters that count twice: the room was measured in single ones.
  const plain = forSms(name).replace(/[^\x20-\x7e]|[[\]{}\\^~|`]/g, '');
  return plain.length <= most ? plain : `${plain.slice(0, most - 3).trimEnd()}...`;
}
