import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idsLike, readReceipt } from './receipt.js';
import { tags } from './tlvs.js';

const usual = 'id:4f3a sub:001 dlvrd:001 submit date:2611271200 done date:2611271201 stat:DELIVRD err:000 text:Halo';
const read = (text: string, esmClass = 4, tlvs = new Map<number, Buffer>()) => readReceipt({ esmClass, tlvs }, text);

describe('a receipt', () => {
  it.each([
    { text: usual, outcome: 'delivered', why: 'as in the appendix' },
    { text: usual.replace('2611271201', '261127120100'), outcome: 'delivered', why: 'dates with seconds' },
    { text: 'ID: 4f3a Stat: UNDELIV Err: 27', outcome: 'failed', why: 'words in capitals, with spaces' },
    { text: 'stat:REJECTD id:4f3a', outcome: 'failed', why: 'another order' },
    { text: 'id:4f3a,status:EXPIRED', outcome: 'failed', why: 'commas' },
    { text: 'id=4f3a stat=ACCEPTD', outcome: 'sent', why: 'equals signs' },
    { text: usual.replace('DELIVRD', 'ENROUTE'), outcome: null, why: 'on its way' },
    { text: usual.replace('DELIVRD', 'UNKNOWN'), outcome: null, why: 'nobody knows' },
    { text: usual.replace('DELIVRD', 'constructor'), outcome: null, why: 'there is no such state' },
    { text: 'id:4f3a', outcome: null, why: 'there is no state' },
  ])('says $outcome: $why', ({ text, outcome }) => {
    expect(read(text)).toEqual({ id: '4f3a', outcome, declared: true });
  });

  it.each([
    { state: '02', outcome: 'delivered', why: 'DELIVERED' },
    { state: '05', outcome: 'failed', why: 'UNDELIVERABLE' },
    { state: '06', outcome: 'sent', why: 'ACCEPTED' },
    { state: '01', outcome: null, why: 'ENROUTE' },
    { state: '63', outcome: null, why: 'there is no such state' },
  ])('says $outcome by its parameters, whatever its text says: $why', ({ state, outcome }) => {
    const tlvs = new Map([
      [tags.receiptedMessageId, Buffer.from('77\0')],
      [tags.messageState, Buffer.from(state, 'hex')],
    ]);
    expect(read(usual, 0, tlvs)).toEqual({ id: '77', outcome, declared: true });
  });

  it.each([0x04, 0x08, 0x10, 0x20, 0x44])('is one by its class %d, even without an id', (esmClass) => {
    expect(read('?', esmClass)).toEqual({ id: '', outcome: null, declared: true });
  });

  it('only looks like one where nothing but its words say so', () => {
    expect(read(usual, 0)).toEqual({ id: '4f3a', outcome: 'delivered', declared: false });
  });

  it.each(['Lampu mati', 'id:4f3a', 'stat:DELIVRD', 'paid:4 unstat:DELIVRD'])('is not "%s"', (text) => {
    expect(read(text, 0)).toBeNull();
  });

  it('is looked for in any words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(255), (text, esmClass) => {
        expect(typeof read(text, esmClass)).toBe('object');
      }),
    );
  });
});

describe('an id', () => {
  it.each([
    { id: '4F3A', ids: ['4f3a', '20282'], why: 'hexadecimal in capitals' },
    { id: '00020282', ids: ['20282', '4f3a', '131714'], why: 'decimal with zeros' },
    { id: 'sms-7', ids: ['sms-7'], why: 'neither' },
    { id: '0', ids: ['0'], why: 'nothing but a zero' },
    { id: '7'.repeat(40), ids: ['7'.repeat(40)], why: 'too long for a number' },
  ])('$id is known as $ids: $why', ({ id, ids }) => {
    expect(idsLike(id)).toEqual(ids);
  });
});
