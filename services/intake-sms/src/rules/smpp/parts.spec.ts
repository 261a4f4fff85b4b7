import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, partHeader, partTlvs } from './parts.js';
import type { Tlvs } from './tlvs.js';

const read = (hex: string, { esmClass = 0x40, tlvs = new Map() as Tlvs } = {}) => {
  const { bytes, ...rest } = contentOf({ esmClass, content: Buffer.from(hex, 'hex'), tlvs } as never);
  return { ...rest, words: bytes.toString() };
};
const part = { reference: 7, total: 3, number: 2 };
const sar = new Map(partTlvs(part));

describe('what a message holds', () => {
  it.each([
    { hex: '0500030703026869', part, fillBits: 1, why: 'a reference of 8 bits' },
    { hex: '060804000703026869', part, fillBits: 0, why: 'one of 16 bits' },
    { hex: '0824010100030703026869', part, fillBits: 5, why: 'behind an element of another kind' },
    { hex: '03240101' + '6869', part: null, fillBits: 3, why: 'a header that says something else' },
    { hex: '0500030703006869', part: null, fillBits: 1, why: 'there is no part 0' },
    { hex: '0500030703046869', part: null, fillBits: 1, why: 'there is no fourth of three' },
    { hex: '0500030701016869', part: null, fillBits: 1, why: 'the only one of one' },
    { hex: '0400030703' + '6869', part: null, fillBits: 2, why: 'the element is cut short' },
    { hex: '00' + '6869', part: null, fillBits: 6, why: 'a header of nothing' },
  ])('is "hi" ($hex): $why', ({ hex, why: _, ...rest }) => {
    expect(read(hex)).toEqual({ words: 'hi', ...rest });
  });

  it('is all of it when the header would be longer than the message', () => {
    expect(read('6869')).toEqual({ words: 'hi', fillBits: 0, part: null });
    expect(read('')).toEqual({ words: '', fillBits: 0, part: null });
  });

  it('is told apart by parameters as well, also behind a header that tells nothing', () => {
    expect(read('6869', { esmClass: 0, tlvs: sar })).toEqual({ words: 'hi', fillBits: 0, part });
    expect(read('03240101' + '6869', { tlvs: sar })).toMatchObject({ words: 'hi', part });
  });

  it('is looked for in any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const found = read(Buffer.from(bytes).toString('hex')).part;
        expect(found === null || (found.number >= 1 && found.number <= found.total)).toBe(true);
      }),
    );
  });

  it.each([true, false])('has the header that we wrote, wide: %s', (wide) => {
    const hex = Buffer.concat([partHeader({ ...part, reference: 0x1234 }, wide), Buffer.from('hi')]).toString('hex');
    expect(read(hex)).toMatchObject({ words: 'hi', part: { ...part, reference: wide ? 0x1234 : 0x34 } });
  });
});
