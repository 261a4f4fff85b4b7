import { describe, expect, it } from '@jest/globals';
import smpp from 'smpp';
import { readMessageId, writeBind } from './bind.js';
import { writePdu } from './pdu.js';

describe('a bind', () => {
  it('is read by others as we write it', () => {
    const body = writeBind({ systemId: 'salur', password: 'sandi', systemType: 'gov' });
    expect(new smpp.PDU(writePdu('bind_transceiver', { sequence: 1, body }))).toMatchObject({
      ...{ system_id: 'salur', password: 'sandi', system_type: 'gov', interface_version: 0x34, address_range: '' },
    });
  });
});

describe('the id of a message', () => {
  it.each([
    { body: '4f3a\0', id: '4f3a', why: 'with its end' },
    { body: '4f3a', id: '4f3a', why: 'without' },
    { body: '\0', id: null, why: 'there is none' },
    { body: '', id: null, why: 'not even an end' },
    { body: `${'9'.repeat(200)}\0`, id: '9'.repeat(100), why: 'no longer than an id can be' },
  ])('is $id: $why', ({ body, id }) => {
    expect(readMessageId(Buffer.from(body))).toBe(id);
  });
});
