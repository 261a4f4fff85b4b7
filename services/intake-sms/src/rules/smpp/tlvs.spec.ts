import { describe, expect, it } from '@jest/globals';
import { Fields } from './fields.js';
import { numberOf, readTlvs, textOf } from './tlvs.js';

const read = (hex: string) =>
  [...readTlvs(new Fields(Buffer.from(hex, 'hex')))].map(([tag, value]) => [tag, value.toString('hex')]);

describe('optional parameters', () => {
  it.each([
    {
      hex: '001e000261310427000102',
      tlvs: [
        [0x1e, '6131'],
        [0x427, '02'],
      ],
      why: 'two',
    },
    { hex: '001e000161001e000162', tlvs: [[0x1e, '61']], why: 'the first of two equal ones counts' },
    { hex: '001e00016104270005', tlvs: [[0x1e, '61']], why: 'the second was cut short' },
    { hex: '001e', tlvs: [], why: 'not even a length' },
  ])('$hex: $why', ({ hex, tlvs }) => {
    expect(read(hex)).toEqual(tlvs);
  });

  it.each([
    { hex: '02', number: 2, why: 'one byte' },
    { hex: '0102', number: 258, why: 'two' },
    { hex: '', number: null, why: 'none' },
    { hex: '0000000002', number: null, why: 'too many' },
  ])('$hex is the number $number: $why', ({ hex, number }) => {
    expect(numberOf(Buffer.from(hex, 'hex'))).toBe(number);
  });

  it.each([
    { value: 'a1\0', text: 'a1', why: 'with its end' },
    { value: ' a1', text: 'a1', why: 'without' },
    { value: '\0', text: null, why: 'empty' },
  ])('are the text $text: $why', ({ value, text }) => {
    expect(textOf(Buffer.from(value))).toBe(text);
  });

  it('may be absent', () => {
    expect([numberOf(undefined), textOf(undefined)]).toEqual([null, null]);
  });
});
