import { describe, expect, it } from '@jest/globals';
import { complaintFiled } from './complaints/complaint-filed.js';
import { noticePlanned } from './deliveries/notice-planned.js';
import { languages, pageLanguageOf, spokenLanguages } from './vocabulary.js';

describe('a language in which citizens are spoken to', () => {
  it.each([
    { language: 'id', page: 'id', why: 'it is one of the pages' },
    { language: 'en', page: 'en', why: 'it is one of the pages' },
    { language: 'jv', page: 'id', why: 'whoever speaks Javanese reads Indonesian' },
    { language: 'su', page: 'id', why: 'whoever speaks Sundanese reads Indonesian' },
  ] as const)('$language is $page on a page: $why', ({ language, page }) => {
    expect(pageLanguageOf(language)).toBe(page);
  });

  it.each(spokenLanguages)('is said in events: %s', (language) => {
    for (const contract of [complaintFiled, noticePlanned]) {
      expect(contract.data.shape.language.parse(language)).toBe(language);
    }
  });

  it('may be any of the pages', () => {
    expect(spokenLanguages).toEqual(expect.arrayContaining([...languages]));
  });
});
