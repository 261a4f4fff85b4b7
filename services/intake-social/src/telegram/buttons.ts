import type { SpokenLanguage } from '#libs/contracts';
import type { Departing } from '#libs/intake';

const words: Readonly<Record<SpokenLanguage, { here: string; skip: string }>> = {
  id: { here: 'Kirim lokasi saya', skip: 'LEWATI' },
  en: { here: 'Send my location', skip: 'SKIP' },
  jv: { here: 'Kintun lokasi kula', skip: 'LEWATI' },
  su: { here: 'Kintun lokasi abdi', skip: 'LEWATI' },
};

const scores = {
  inline_keyboard: [[1, 2, 3, 4, 5].map((score) => ({ text: '★'.repeat(score), callback_data: `PUAS ${score}` }))],
};

/** What can be answered with one tap: where it is, and how good the answer was. */
export function buttonsFor(kind: Departing['kind'], language: SpokenLanguage): { reply_markup?: object } {
  if (kind === 'answered' || kind === 'closed') return { reply_markup: scores };
  if (kind !== 'ask-place') return {};
  const { here, skip } = words[language];
  const keyboard = [[{ text: here, request_location: true }], [{ text: skip }]];
  return { reply_markup: { keyboard, resize_keyboard: true, one_time_keyboard: true } };
}
