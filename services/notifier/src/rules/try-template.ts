import { pageLanguageOf, type Language, type SpokenLanguage } from '#libs/contracts';
import { gsm7Length, isGsm7, smsSegments } from '#libs/domain';
import { composeNotice } from './compose-notice.js';
import type { News } from './news.js';
import { templateKeys, type TemplateKey } from './template-keys.js';
import type { Place } from './wording.js';

export interface TemplateFault {
  readonly why:
    | 'unknown-value'
    | 'missing-value'
    | 'stray-brace'
    | 'own-link'
    | 'unsigned'
    | 'not-gsm7'
    | 'too-long'
    | 'too-little-room';
  /** Which value, link or character; by how many characters it is too long. */
  readonly what: string;
}

/** What a citizen would read, and how many SMS it costs. */
export interface Preview {
  readonly canReply: boolean;
  readonly longest: boolean;
  readonly text: string;
  /** Null where length costs nothing. */
  readonly segments: number | null;
}

export interface Trial {
  readonly faults: readonly TemplateFault[];
  readonly previews: readonly Preview[];
}

export interface Candidate extends Place {
  readonly words: string;
  readonly publicUrl: string;
}

/** Whether a template can be used, and how it will look: with ordinary values and with the longest. */
export function tryTemplate(candidate: Candidate): Trial {
  const previews = [false, true].flatMap((longest) =>
    [true, false].map((canReply) => previewOf(candidate, { canReply, longest })),
  );
  const found = [...faultsOfWords(candidate), ...(candidate.channel === 'sms' ? faultsOfSms(candidate, previews) : [])];
  return { faults: found, previews: candidate.channel === 'sms' ? previews : previews.slice(0, 1) };
}

function faultsOfWords({ key, words }: Candidate): TemplateFault[] {
  const { required, more }: { required: readonly string[]; more: readonly string[] } = templateKeys[key];
  const named = new Set(Array.from(words.matchAll(/\{(\w+)\}/g), ([, name = '']) => name));
  const unknown = [...named].filter((name) => !required.includes(name) && !more.includes(name));
  const missing = required.filter((name) => !named.has(name));
  const links = words.match(/\b(?:https?:\/\/|www\.)\S*/giu) ?? [];
  return [
    ...unknown.map((what) => ({ why: 'unknown-value' as const, what })),
    ...missing.map((what) => ({ why: 'missing-value' as const, what })),
    ...(/[{}]/.test(words.replace(/\{\w+\}/g, '')) ? [{ why: 'stray-brace' as const, what: '{ }' }] : []),
    // A citizen learns that we link to one place only.
    ...links.map((what) => ({ why: 'own-link' as const, what })),
  ];
}

const oneSegment = 160;
const threeSegments = 459;
/** What an officer's words are left of three SMS at the least. */
const leastRoom = 240;

function faultsOfSms(candidate: Candidate, previews: readonly Preview[]): TemplateFault[] {
  const { words } = candidate;
  const odd = new Set(Array.from(words).filter((one) => !isGsm7(one)));
  const around = Math.max(...previews.filter((one) => one.longest).map(({ text }) => gsm7Length(text)));
  const hasText = words.includes('{text}');
  const most = hasText ? threeSegments - leastRoom : oneSegment;
  return [
    ...(words.startsWith('SALUR: ') ? [] : [{ why: 'unsigned' as const, what: 'SALUR: ' }]),
    ...[...odd].map((what) => ({ why: 'not-gsm7' as const, what })),
    ...(around > most && odd.size === 0
      ? [{ why: hasText ? ('too-little-room' as const) : ('too-long' as const), what: String(around - most) }]
      : []),
  ];
}

function previewOf(candidate: Candidate, { canReply, longest }: { canReply: boolean; longest: boolean }): Preview {
  const { key, channel, language, words } = candidate;
  const publicUrl = candidate.publicUrl;
  const institution = longest ? longestName : 'PT PLN (Persero)';
  const reader = { door: channel === 'sms' ? ('sms' as const) : ('telegram' as const), canReply, language, code };
  const news = sampleOf(key, language, { institution, text: longest ? '' : sampleText[language] });
  const text = composeNotice(news, { ...reader, institution, publicUrl }, () => ({ words, language }));
  return { canReply, longest, text, segments: channel === 'sms' ? smsSegments(text) : null };
}

const code = '26K7-4QXM-K';
const longestName = 'Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan Republik Indonesia';
const sampleText: Readonly<Record<SpokenLanguage, string>> = {
  id: 'Gardu sudah diperbaiki kemarin sore.',
  en: 'The transformer was repaired yesterday.',
  jv: 'Gardu sampun dipundandosi kala wingi sonten.',
  su: 'Gardu tos diomean kamari sonten.',
};
const until = new Date('2026-12-28T17:00:00Z');
const lines: Readonly<Record<Language, { name: string; number: string }[]>> = {
  id: [
    { name: 'Layanan darurat', number: '112' },
    { name: 'Ambulans', number: '119' },
  ],
  en: [
    { name: 'Emergency', number: '112' },
    { name: 'Ambulance', number: '119' },
  ],
};

function sampleOf(key: TemplateKey, language: SpokenLanguage, given: { institution: string; text: string }): News {
  const { institution, text } = given;
  switch (key) {
    case 'emergency':
      return { kind: 'emergency', lines: lines[pageLanguageOf(language)] };
    case 'forwarded':
      return { kind: 'forwarded', institution };
    case 'question':
      return { kind: 'question', by: 'institution', text };
    case 'answered':
    case 'interim':
      return { kind: 'answered', text, final: key === 'answered' };
    case 'set-aside':
      return { kind: 'set-aside', text };
    case 'postponed':
      return { kind: 'postponed', text, until };
    case 'reminder':
      return { kind: 'reminder', dueAt: until };
    case 'access-code':
      return { kind: 'access-code', digits: '482913' };
    case 'closed-archived':
    case 'closed-dismissed':
      return { kind: 'closed', how: key === 'closed-archived' ? 'archived' : 'dismissed', text };
    case 'closed-merged':
      return { kind: 'closed', how: 'merged', into: '26K7-5BXM-T' };
    case 'closed-confirmed':
      return { kind: 'closed', how: 'confirmed' };
    case 'closed-automatic':
      return { kind: 'closed', how: 'automatic' };
    case 'closed-withdrawn':
      return { kind: 'closed', how: 'withdrawn' };
    case 'received':
    case 'reopened':
      return { kind: key };
  }
}
