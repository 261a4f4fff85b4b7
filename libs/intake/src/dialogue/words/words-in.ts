import type { SpokenLanguage } from '#libs/contracts';
import type { DialogueWords } from './dialogue-words.js';
import { english } from './english.js';
import { indonesian } from './indonesian.js';
import { javanese } from './javanese.js';
import { sundanese } from './sundanese.js';

const byLanguage: Readonly<Record<SpokenLanguage, DialogueWords>> = {
  id: indonesian,
  en: english,
  jv: javanese,
  su: sundanese,
};

export const wordsIn = (language: SpokenLanguage): DialogueWords => byLanguage[language];
