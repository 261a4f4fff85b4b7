import { codeAlone } from './code-in.js';
import { commands } from './keywords.js';
import { nearly } from './nearly.js';
import { joined, openly, type Privacy } from './privacy.js';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** As the doors of Indonesia know them, and in English, Javanese and Sundanese. */
const words = {
  anonymous: ['anonim', 'anomin', 'anonymous', 'anonymously'],
  confidential: ['rahasia', 'confidential', 'confidentially', 'wados', 'rusiah', 'rasiah'],
  /** Of what follows: the content, or who somebody is. */
  hide: ['rahasiakan', 'dirahasiakan'],
};
const identity = listed('identitas nama nomor kontak identity name jeneng asma nami jenengan');
const joins = listed('dan and lan sareng plus & +');
/** Around a wish that is said alone. */
const around = listed(
  'saya aku mau ingin minta mohon tolong harap agar supaya jadi jadikan secara sebagai ya dong please i want to be my lapor laporan report complaint aduan pengaduan kula kulo nyuwun abdi hoyong',
);

export interface PrivacyRead {
  readonly privacy: Privacy;
  /** Nothing else was said, but for a code perhaps. */
  readonly alone: boolean;
  readonly code: string | null;
}

/** What is to be hidden, by the words in front of a message or by a message of such words only; null: nothing is said of it. */
export function readPrivacy(said: string): PrivacyRead | null {
  const [, report = '', text = ''] = /^(?:(\p{L}+)[\s:,.\-#]+)?([^]*)$/u.exec(said) ?? [];
  const front = inFront(commands.report.has(report.toLowerCase()) ? text : said);
  const code = front && codeAlone(front.rest);
  if (front && code !== null) return { privacy: front.privacy, alone: true, code };
  const whole = asWhole(said);
  if (whole) return { privacy: whole, alone: true, code: null };
  return front && { privacy: front.privacy, alone: false, code: null };
}

/** Every word is one of privacy or politeness. */
function asWhole(said: string): Privacy | null {
  const all = said
    .toLowerCase()
    .replace('tanpa nama', 'anonim')
    .split(/[\s.,:;!?()\-#/]+/)
    .filter((word) => word !== '');
  const known = all.every((word) => meaning(word) ?? (around.has(word) || joins.has(word) || identity.has(word)));
  if (!known) return null;
  const wished = all.reduce((sum, word) => joined(sum, meaning(word) ?? openly), openly);
  if (!wished.anonymous && !wished.confidential) return null;
  return all.some((word) => identity.has(word)) ? { anonymous: true, confidential: false } : wished;
}

function inFront(said: string): { privacy: Privacy; rest: string } | null {
  let privacy: Privacy | null = null;
  let rest = said;
  for (;;) {
    const [whole = '', first = ''] = /^([\p{L}&+]+)[\s:,.\-#]*/u.exec(rest) ?? [];
    const word = first.toLowerCase();
    const after = rest.slice(whole.length);
    const meant = meaning(word);
    if (!meant && !(privacy && joins.has(word) && startsWithPrivacy(after))) break;
    const hidesWho = isOneOf(word, words.hide) && identity.has(/^\p{L}*/u.exec(after)?.[0].toLowerCase() ?? '');
    privacy = joined(privacy ?? openly, hidesWho ? { anonymous: true, confidential: false } : (meant ?? openly));
    rest = after;
  }
  return privacy && { privacy, rest };
}

const startsWithPrivacy = (text: string) => meaning(/^\p{L}*/u.exec(text)?.[0].toLowerCase() ?? '') !== null;

function meaning(word: string): Privacy | null {
  if (isOneOf(word, words.anonymous)) return { anonymous: true, confidential: false };
  const isHidden = isOneOf(word, words.confidential) || isOneOf(word, words.hide);
  return isHidden ? { anonymous: false, confidential: true } : null;
}

/** A slip is forgiven: no other word is as near to these. */
const isOneOf = (word: string, meant: readonly string[]) =>
  meant.some((one) => (one.length > 5 ? nearly(word, one) : word === one));
