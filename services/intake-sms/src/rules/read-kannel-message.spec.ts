import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readKannelMessage, readKannelReport } from './read-kannel-message.js';

const hexOf = (text: string) => Buffer.from(text, 'utf8').toString('hex').toUpperCase();
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');

describe('readKannelMessage', () => {
  const query = { k: 's', id: 'f24814b8', from: '+628121111111', to: '1708', hex: hexOf('Jalan rusak'), coding: '0' };

  it.each([
    { more: { charset: 'UTF-8' }, text: 'Jalan rusak', why: 'the usual' },
    { more: { charset: 'UTF-8', hex: hexOf('rusak 🔥 ꦗ') }, text: 'rusak 🔥 ꦗ', why: 'emoji and Javanese script' },
    { more: { charset: 'UTF-16BE', hex: utf16be('rusak 🔥') }, text: 'rusak 🔥', why: 'a gateway without recoding' },
    { more: { charset: '', coding: '2', hex: utf16be('é') }, text: 'é', why: 'no charset, but UCS-2' },
    { more: { charset: 'ISO-8859-1', hex: 'e9' }, text: 'é', why: 'Latin-1' },
    { more: { charset: 'x-unheard-of', hex: 'e9' }, text: 'é', why: 'an unknown charset cannot fail' },
    { more: { charset: 'UTF-8', hex: 'ff41' }, text: '\uFFFDA', why: 'broken UTF-8' },
    { more: { charset: 'UTF-8', hex: '' }, text: '', why: 'an empty message' },
    { more: { charset: ['UTF-8', 'x'] }, text: 'Jalan rusak', why: 'a parameter that came twice' },
  ])('decodes "$text": $why', ({ more, text }) => {
    expect(readKannelMessage({ ...query, ...more })?.text).toBe(text);
  });

  it.each([
    { more: { hex: 'zz' }, why: 'bytes that are none' },
    { more: { hex: '414' }, why: 'half a byte' },
    { more: { id: '' }, why: 'no id' },
    { more: { from: undefined }, why: 'no sender' },
  ])('refuses $why', ({ more }) => {
    expect(readKannelMessage({ ...query, ...more })).toBeNull();
  });

  it('reads whatever query there is without failing', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined), fc.object());
    const queries = fc.oneof(
      fc.anything(),
      fc.record({ id: value, from: value, hex: value, charset: value, coding: value, k: value, to: value }),
    );
    fc.assert(
      fc.property(queries, (any) => {
        const message = readKannelMessage(any);
        if (message) expect(`${message.id}${message.from}${message.to}`.includes('\0')).toBe(false);
        readKannelReport(any);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('readKannelReport', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';

  it.each([
    { d: '1', outcome: 'delivered' },
    { d: '2', outcome: 'failed' },
    { d: '8', outcome: 'sent' },
    { d: '16', outcome: 'failed' },
  ])('reads type $d as $outcome', ({ d, outcome }) => {
    expect(readKannelReport({ id, d })).toEqual({ id, outcome });
  });

  it.each([{ query: { id, d: '4' } }, { query: { id, d: 'constructor' } }, { query: { id: 'x', d: '1' } }])(
    'finds no news in $query',
    ({ query }) => {
      expect(readKannelReport(query)).toBeNull();
    },
  );
});
