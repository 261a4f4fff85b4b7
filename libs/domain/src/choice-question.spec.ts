import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGsm7 } from './gsm7.js';
import { choiceQuestions, readChoices, writeChoices } from './choice-question.js';

const sentence = choiceQuestions['which-of-these'].id;

const sentences = Object.values(choiceQuestions).flatMap((one) => Object.values(one));

describe('a question with choices', () => {
  it.each(sentences)('is known by its sentence in every language: %s', (one) => {
    expect(readChoices(writeChoices(one, ['PT PLN Batam', 'PDAM']))).toEqual(['PT PLN Batam', 'PDAM']);
  });

  it('is worded for each language in a way of its own, and so that an SMS carries it cheaply', () => {
    expect(new Set(sentences).size).toBe(8);
    expect(sentences.filter((one) => !isGsm7(one))).toEqual([]);
  });

  it('is numbered', () => {
    expect(writeChoices(sentence, ['PT PLN Batam', 'PDAM'])).toBe(`${sentence}\n1. PT PLN Batam\n2. PDAM`);
  });

  it('is read as it was written, whatever stands around it', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(names, (given) => {
        const notice = `Salur bertanya tentang laporan CODE:\n\n${writeChoices(sentence, given)}\n\nBalas pesan ini.`;
        expect(readChoices(notice)).toEqual(given);
      }),
    );
  });

  it.each([
    { text: 'Mohon jawab:\n1. Nomor meter?\n2. Sejak kapan?', why: 'an officer asks for two things' },
    { text: `${sentence}\n\n1. PLN`, why: 'the list is another paragraph' },
    { text: '', why: 'nothing is asked' },
  ])('is none where $why', ({ text }) => {
    expect(readChoices(text)).toEqual([]);
  });
});
