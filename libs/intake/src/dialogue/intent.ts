import type { SpokenLanguage } from '#libs/contracts';
import { normaliseTrackingCode } from '#libs/domain';
import { bareWords, isPictureOfThanks } from './bare-words.js';
import { cleanText } from './clean-text.js';
import { codeAlone, codeIn, looksLikeCode } from './code-in.js';
import { isPolite } from './is-polite.js';
import { alone, commands, languageAlone, languageNamed, ownWords, reopenWords } from './keywords.js';
import { nearly } from './nearly.js';
import { joined, markOf, openly, type Privacy } from './privacy.js';
import { readPrivacy, type PrivacyRead } from './read-privacy.js';

/** What a message wants. Everything that is not plainly a command is text, and text is never thrown away. */
export type Intent =
  /** `privacy`: how the words want to be hidden, by a word in front of them, which stays in the text. */
  | { readonly kind: 'text' | 'new'; readonly text: string; readonly privacy?: Privacy }
  /** The same without words: of the next complaint, or of the one with this code. */
  | { readonly kind: 'hide'; readonly privacy: Privacy; readonly code: string | null }
  /** `rest` is the text without the command word; `text` the whole, for when the word turns out to be part of a sentence. */
  | { readonly kind: 'add'; readonly code: string | null; readonly rest: string; readonly text: string }
  /** `text`: nothing but a code was said, and it may be no code. */
  | { readonly kind: 'status'; readonly code: string | null; readonly mistyped: boolean; readonly text?: string }
  | { readonly kind: 'rate'; readonly score: number; readonly comment: string | null }
  | { readonly kind: 'withdraw'; readonly code: string | null }
  /** `rest` is the reason; `text` the whole, for when it turns out to be about something else that should be open. */
  | {
      readonly kind: 'reopen';
      readonly code: string | null;
      readonly mistyped: boolean;
      readonly rest: string;
      readonly text: string;
    }
  | { readonly kind: 'language'; readonly language: SpokenLanguage }
  /** Files without words. */
  | { readonly kind: 'file'; readonly privacy?: Privacy }
  /** `stop`: no more notices; `start`: notices again, or how a chat begins. */
  | { readonly kind: 'stop' | 'start' }
  /** Small words that are something else once a question is open: then `text` is the answer, or the way to it. */
  | { readonly kind: 'help' | 'greeting' | 'skip' | 'courtesy'; readonly text: string }
  /** `unsaid`: a message in which nobody says anything, as machines send them. Nothing follows from it. */
  | { readonly kind: 'nothing' | 'unreadable' | 'unsaid' };

export function readIntent(message: string): Intent {
  const text = cleanText(message);
  const said = text.replace(/^[#/!\s\p{Cf}]+/u, '');
  if (said === '') return text === '' ? { kind: 'nothing' } : { kind: 'text', text };
  const [, word = '', rest = ''] = /^([\p{L}]+)[\s:,.\-#]*([^]*)$/u.exec(said) ?? [];
  const hidden = readPrivacy(said);
  if (hidden?.alone) return hide(hidden);
  const intent = standsAlone(said, text) ??
    bareCode(said, text) ??
    reopen(said, text) ??
    command(word.toLowerCase(), rest.trim(), text) ?? { kind: 'text', text };
  if (!hidden || (intent.kind !== 'text' && intent.kind !== 'new')) return intent;
  return { ...intent, privacy: hidden.privacy };
}

interface Around {
  readonly withFile: boolean;
  /** What may begin with such a word as well: the text of a mail, under its subject. */
  readonly body?: string;
}

/** Words that are a complaint of their own, whatever was spoken about before. */
export function readNew(message: string, { withFile, body = '' }: Around): Intent {
  const text = cleanText(message);
  const hidden = readPrivacy(text);
  if (hidden?.alone) return withFile ? { kind: 'file', privacy: hidden.privacy } : hide(hidden);
  const privacy = joined(hidden?.privacy ?? openly, readPrivacy(cleanText(body))?.privacy ?? openly);
  return { kind: 'new', text, ...(markOf(privacy) ? { privacy } : {}) };
}

const hide = ({ privacy, code }: PrivacyRead): Intent => ({ kind: 'hide', privacy, code });

/** Words that came with a file: commands among them are text, since what they would do has no place for the file. */
export function readCaption(caption: string): Intent {
  const intent = readIntent(caption);
  if (intent.kind === 'new' || intent.kind === 'add' || intent.kind === 'text') return intent;
  if (intent.kind === 'hide') return { kind: 'file', privacy: intent.privacy };
  const text = cleanText(caption);
  return text === '' ? { kind: 'file' } : { kind: 'text', text };
}

function standsAlone(said: string, text: string): Intent | null {
  const words = bareWords(said);
  const known = alone.get(words);
  if (known) return known === 'stop' || known === 'start' ? { kind: known } : { kind: known, text };
  if (isPolite(words) || isPictureOfThanks(said)) return { kind: 'courtesy', text };
  const language = languageAlone(words);
  if (language) return { kind: 'language', language };
  if (nearly(words, 'bantuan')) return { kind: 'help', text };
  return nearly(words, 'lewati') ? { kind: 'skip', text } : null;
}

function command(word: string, rest: string, text: string): Intent | null {
  if (nearly(word, 'status') || commands.status.has(word)) return status(rest, word);
  if (commands.add.has(word)) return add(rest, text);
  // 'tambak' is a fish pond: where the word is not quite the command, it stays in the text.
  if (nearly(word, 'tambah')) return { kind: 'text', text };
  if (commands.rate.has(word)) return rate(rest);
  if (commands.withdraw.has(word)) return withdraw(rest);
  if (nearly(word, 'bahasa') || commands.language.has(word)) return language(rest);
  if (commands.report.has(word) && rest !== '') return { kind: 'new', text };
  return null;
}

function bareCode(said: string, text: string): Intent | null {
  const code = codeAlone(said);
  return code === null ? null : { kind: 'status', code, mistyped: false, text };
}

/** Behind a command it may have blanks wherever somebody took a breath. */
const onlyCode = (rest: string) => codeAlone(rest) ?? normaliseTrackingCode(rest);

function status(rest: string, word: string): Intent | null {
  const code = onlyCode(rest);
  if (code !== null) return { kind: 'status', code, mistyped: false };
  if (saysWhoseOnly(rest))
    return commands.status.has(word) && rest === '' ? null : { kind: 'status', code: null, mistyped: false };
  return looksLikeCode(rest) ? { kind: 'status', code: null, mistyped: true } : null;
}

function add(rest: string, text: string): Intent | null {
  if (rest === '') return null;
  const found = codeIn(rest);
  const { code, rest: added } = found && found.rest !== '' ? found : { code: null, rest };
  const hidden = readPrivacy(added);
  // Said of the complaint, not part of it.
  return hidden?.alone ? hide({ ...hidden, code }) : { kind: 'add', code, rest: added, text };
}

/** 'Buka lagi jalan itu' asks for a road to be opened: whether it is a reason decides who knows the complaints. */
function reopen(said: string, text: string): Intent | null {
  const [, one = '', other = ''] = /^([\p{L}]+)(?:\s+([\p{L}]+))?/u.exec(said.toLowerCase()) ?? [];
  const pair = `${one} ${other}`;
  const isExact = reopenWords.has(pair);
  const isNearly = isExact || [...reopenWords].some((phrase) => nearly(pair, phrase));
  if (!isNearly && !reopenWords.has(one)) return null;
  const behind = said.slice((isNearly ? pair : one).length).replace(/^[\s:,.!\-#]+/, '');
  const rest = saysWhoseOnly(behind) ? '' : behind.trim();
  const read = { kind: 'reopen', mistyped: false, text } as const;
  const whole = onlyCode(rest);
  if (rest === '' || whole !== null) return { ...read, code: whole, rest: '' };
  const found = codeIn(rest);
  if (found) return { ...read, ...found };
  if (looksLikeCode(rest)) return { ...read, code: null, mistyped: true, rest: '' };
  return isExact || !isNearly ? { ...read, code: null, rest } : null;
}

const saysWhoseOnly = (rest: string): boolean =>
  bareWords(rest)
    .split(' ')
    .every((one) => one === '' || ownWords.has(one));

function rate(rest: string): Intent | null {
  const [, score, comment] = /^([1-5])(?!\d)[\s.,:]*([^]*)$/.exec(rest) ?? [];
  return score === undefined
    ? null
    : { kind: 'rate', score: Number(score), comment: comment?.trim() === '' ? null : (comment?.trim() ?? null) };
}

/** Whoever asks takes nothing back. */
function withdraw(rest: string): Intent | null {
  if (rest.includes('?')) return null;
  const code = onlyCode(rest);
  return code !== null || bareWords(rest) === '' ? { kind: 'withdraw', code } : null;
}

function language(rest: string): Intent | null {
  const name = rest.toLowerCase().replace(/\W+$/, '');
  const named = languageNamed(name);
  return named ? { kind: 'language', language: named } : null;
}
