import { normaliseTrackingCode } from '#libs/domain';
import { bareWords } from './bare-words.js';
import { isPoliteWord } from './is-polite.js';
import { ownWords } from './keywords.js';

const labels: ReadonlySet<string> = new Set(
  'no nomor nomer nomornya number kode kodenya code tolong mohon please'.split(' '),
);
const isSmall = (word: string) => word === '' || labels.has(word) || ownWords.has(word) || isPoliteWord(word);

// How many symbols stand in one piece: blanks come where the hyphens are, and nowhere else.
const pieces: ReadonlySet<string> = new Set(['9', '4,4,1', '4,5', '8,1']);

/** A code, and the words behind it. */
export interface CodeRead {
  readonly code: string;
  readonly rest: string;
}

/** The code with which a text begins, but for what it is called and politeness, and for whatever signs stand around it. */
export function codeIn(said: string): CodeRead | null {
  const [first, ...more] = tokensBehindLabels(said);
  if (!first) return null;
  for (const tokens of [[first], [first, ...more.slice(0, 1)], [first, ...more.slice(0, 2)]]) {
    const symbols = tokens.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, ''));
    if (!pieces.has(symbols.map(({ length }) => length).join(','))) continue;
    const code = normaliseTrackingCode(symbols.join(''));
    const end = Math.max(...tokens.map((token) => token.end));
    if (code !== null)
      return {
        code,
        rest: said
          .slice(end)
          .replace(/^[\s\p{Cf}\p{Pd}\p{Pf}\p{Pe}:;,.!?#=*"']+/u, '')
          .trim(),
      };
  }
  return null;
}

/** The same where nothing else is said. */
export function codeAlone(said: string): string | null {
  const found = codeIn(said);
  return found && saysLittle(found.rest) ? found.code : null;
}

/** Words that add nothing: thanks, whom somebody speaks to, that it is their own. */
export const saysLittle = (text: string): boolean => bareWords(text).split(' ').every(isSmall);

/** About nine symbols with digits among them, in one piece or with more than one digit: a mistyped code, not a sentence. */
export function looksLikeCode(said: string): boolean {
  const [only, ...more] = tokensBehindLabels(said);
  const isOne = only !== undefined && more.length === 0;
  const symbols = (isOne ? only.text : said).replace(/[^\p{L}\p{N}]/gu, '');
  const digits = symbols.replace(/\D/g, '').length;
  return symbols.length >= 7 && symbols.length <= 10 && digits >= (isOne ? 1 : 2);
}

interface Token {
  readonly text: string;
  readonly end: number;
}

function tokensBehindLabels(said: string): Token[] {
  const tokens = Array.from(said.matchAll(/[^\s:=,;]+/gu), ({ 0: text, index }) => ({
    text: text.replace(/^no\./i, ''),
    end: index + text.length,
  }));
  const begin = tokens.findIndex(({ text }) => !isSmall(bareWords(text)));
  return begin === -1 ? [] : tokens.slice(begin);
}
