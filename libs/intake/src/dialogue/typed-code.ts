import type { DialogueState } from './dialogue-state.js';
import type { Intent } from './intent.js';

/** Around the digits, in the languages of the dialogue. */
const around: ReadonlySet<string> = new Set(
  'kode kodenya kodene kodena code otp pin saya ini itu adalah yaitu my the is here verifikasi sekali pakai aksesnya kula abdi niki punika ieu'.split(
    ' ',
  ),
);

/** Six digits, be it with a blank in the middle, and nothing else but that they are a code. */
export function saysCode(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/\b(\d{3})[\s.-](\d{3})\b/, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const [digits, ...more] = words.filter((word) => !around.has(word));
  return digits !== undefined && more.length === 0 && /^\d{6}$/.test(digits);
}

/**
 * Whether somebody has typed the one-time code to us instead of on the page. Only while one is out: at other times six
 * digits are the number of a meter or a bill.
 */
export const isTypedCode = ({ codeUntil }: DialogueState, intent: Intent, now: Date): boolean =>
  codeUntil !== null && now.getTime() < Date.parse(codeUntil) && intent.kind === 'text' && saysCode(intent.text);
