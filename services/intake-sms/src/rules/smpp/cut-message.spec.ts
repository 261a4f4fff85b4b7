import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smsSegments } from '#libs/domain';
import { cutMessage, type Dialect } from './cut-message.js';
import { contentOf } from './parts.js';
import { alphabetOf, readText } from './read-text.js';
import { tags } from './tlvs.js';

const usual: Dialect = { alphabet: 'gsm7', long: 'udh8' };
const dialects: Dialect[] = (['gsm7', 'gsm7-packed', 'latin1'] as const).flatMap((alphabet) =>
  (['udh8', 'udh16', 'sar', 'payload'] as const).map((long) => ({ alphabet, long })),
);

/** As a phone would: joins the parts in their order. */
function readBack(text: string, dialect: Dialect): string {
  const parts = cutMessage(text, 0x1234, dialect).map((segment) => {
    const { part, bytes, fillBits } = contentOf(segment as never);
    const alphabet = alphabetOf(segment.dataCoding, dialect.alphabet) ?? 'latin1';
    return { number: part?.number ?? 1, alphabet, bytes, fillBits };
  });
  return readText(parts.sort((a, b) => a.number - b.number));
}

describe('an SMS of ours', () => {
  it.each([
    { text: 'Halo', segments: 1, coding: 0, why: 'in the cheap alphabet' },
    { text: 'Halo – apa kabar', segments: 1, coding: 8, why: 'one dash makes it wide' },
    { text: 'a'.repeat(160), segments: 1, coding: 0, why: '160 fit' },
    { text: 'a'.repeat(161), segments: 2, coding: 0, why: 'one more needs headers' },
    { text: '💡'.repeat(36), segments: 2, coding: 8, why: '35 fit' },
  ])('has $segments parts in coding $coding: $why', ({ text, segments, coding }) => {
    const cut = cutMessage(text, 1, usual);
    expect(cut.map(({ dataCoding }) => dataCoding)).toEqual(Array.from({ length: segments }, () => coding));
  });

  it('has room for one less behind a reference of 16 bits', () => {
    const parts = (long: Dialect['long']) => cutMessage('a'.repeat(306), 1, { ...usual, long }).length;
    expect([parts('udh8'), parts('sar'), parts('udh16'), parts('payload')]).toEqual([2, 2, 3, 1]);
  });

  it('is wide where the operator has only Latin-1 and the text has more', () => {
    const coding = (text: string) => cutMessage(text, 1, { ...usual, alphabet: 'latin1' })[0]?.dataCoding;
    expect([coding('é'), coding('€'), coding('Δ')]).toEqual([0, 8, 8]);
  });

  it('names its parts in parameters', () => {
    const [, second] = cutMessage('a'.repeat(161), 0x1234, { ...usual, long: 'sar' });
    expect(second?.tlvs.get(tags.sarReference)?.toString('hex')).toBe('1234');
    expect(second?.tlvs.get(tags.sarNumber)?.toString('hex')).toBe('02');
  });

  it('fits into 140 bytes on the air, and arrives as it was, in every dialect', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab €[é–💡ꦗ')), maxLength: 400 });
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('ab €[é')), maxLength: 600 });
    fc.assert(
      fc.property(fc.oneof(text, plain), fc.constantFrom(...dialects), (words, dialect) => {
        expect(readBack(words, dialect)).toBe(words);
        if (dialect.long === 'payload') return;
        const most = dialect.alphabet === 'gsm7-packed' ? 140 : 160;
        for (const { content } of cutMessage(words, 1, dialect)) expect(content.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('has as many parts as were counted before', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab€–💡')), maxLength: 400 });
    fc.assert(fc.property(text, (words) => cutMessage(words, 1, usual).length === smsSegments(words)));
  });
});
