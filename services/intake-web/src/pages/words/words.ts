import type { Language } from '#libs/contracts';
import { badgeWords } from './badge-words.js';
import { counterWords } from './counter-words.js';
import { embeddedWords } from './embedded-words.js';
import { emergencyWords } from './emergency-words.js';
import { erasureWords } from './erasure-words.js';
import { formWords } from './form-words.js';
import { homeWords } from './home-words.js';
import { mapWords } from './map-words.js';
import { ownWords } from './own-words.js';
import { problemWords } from './problem-words.js';
import { receiptWords } from './receipt-words.js';
import { refusalWords } from './refusal-words.js';
import { siteWords } from './site-words.js';
import { stepsWords } from './steps-words.js';
import { trackingWords } from './tracking-words.js';

/** Everything the pages say, in one language. A sentence that is missing in one of them does not compile. */
export const wordsIn = (language: Language) => ({
  language,
  site: siteWords[language],
  home: homeWords[language],
  form: formWords[language],
  steps: stepsWords[language],
  problem: problemWords[language],
  receipt: receiptWords[language],
  tracking: trackingWords[language],
  map: mapWords[language],
  own: ownWords[language],
  erasure: erasureWords[language],
  counter: counterWords[language],
  badge: badgeWords[language],
  embedded: embeddedWords[language],
  emergency: emergencyWords[language],
  refusal: refusalWords[language],
});
export type Words = ReturnType<typeof wordsIn>;
