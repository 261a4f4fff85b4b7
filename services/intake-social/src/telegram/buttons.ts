import type { SpokenLanguage } from '#libs/contracts';
import { readChoices } from '#libs/domain';
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

/** What can be answered with one tap: where it is, whose it is, and how good the answer was. */
export function buttonsFor(kind: Departing['kind'], language: SpokenLanguage, text: string): { reply_markup?: object } {
  const choices = kind === 'question' ? readChoices(text) : [];
  if (choices.length > 0) {
    const inline_keyboard = choices.map((name, at) => [{ text: name, callback_data: String(at + 1) }]);
    return { reply_markup: { inline_keyboard } };
  }
  if (kind === 'answered' || kind === 'closed') return { reply_markup: scores };
  if (kind !== 'ask-place') return {};
  const { here, skip } = words[language];
  const keyboard = [[{ text: here, request_location: true }], [{ text: skip }]];
  return { reply_markup: { keyboard, resize_keyboard: true, one_time_keyboard: true } };
}
