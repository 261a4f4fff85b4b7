import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import smpp from 'smpp';
import { headerBytes, writePdu } from './pdu.js';
import { readDataMessage, readShortMessage, writeShortMessage, type ShortMessage } from './short-message.js';
import { tags } from './tlvs.js';

const message = (more: Partial<ShortMessage> = {}): ShortMessage => ({
  source: { ton: 3, npi: 0, number: '1708' },
  destination: { ton: 1, npi: 1, number: '628121' },
  ...{ esmClass: 0, registeredDelivery: 1, dataCoding: 0, content: Buffer.from('halo'), tlvs: new Map() },
  ...more,
});

describe('a short message', () => {
  it('is read by others as we write it', () => {
    const body = writeShortMessage(message({ dataCoding: 8, content: Buffer.from('00480069', 'hex') }));
    const read = new smpp.PDU(writePdu('submit_sm', { sequence: 1, body }));
    expect(read).toMatchObject({
      ...{ source_addr_ton: 3, source_addr: '1708', dest_addr_ton: 1, dest_addr_npi: 1, destination_addr: '628121' },
      ...{ esm_class: 0, registered_delivery: 1, data_coding: 8, short_message: { message: 'Hi' } },
    });
  });

  it('is read by us as others write it', () => {
    const payload = Buffer.from('kata '.repeat(80));
    const written = new smpp.PDU('deliver_sm', {
      ...{ source_addr_ton: 1, source_addr: '628121', destination_addr: '1708', esm_class: 4, data_coding: 0 },
      ...{ service_type: 'CMT', short_message: '', message_payload: payload, receipted_message_id: 'a1' },
      ...{ message_state: 2, schedule_delivery_time: '261127120000000+' },
    });
    const read = readShortMessage(written.toBuffer().subarray(headerBytes));
    expect(read).toMatchObject({ source: { ton: 1, number: '628121' }, destination: { number: '1708' }, esmClass: 4 });
    expect(read?.content.toString()).toBe(payload.toString());
    expect(read?.tlvs.get(tags.messageState)?.toString('hex')).toBe('02');
  });

  it('is read from a data_sm as others write it', () => {
    const written = new smpp.PDU('data_sm', {
      ...{ source_addr_ton: 1, source_addr: '628121', destination_addr: '1708', esm_class: 0, data_coding: 8 },
      ...{ registered_delivery: 1, message_payload: Buffer.from('00480069', 'hex'), sar_msg_ref_num: 7 },
    });
    const read = readDataMessage(written.toBuffer().subarray(headerBytes));
    expect(read).toMatchObject({
      source: { ton: 1, number: '628121' },
      destination: { number: '1708' },
      dataCoding: 8,
    });
    expect(read).toMatchObject({ esmClass: 0, registeredDelivery: 1, content: Buffer.from('00480069', 'hex') });
    expect(read?.tlvs.get(tags.sarReference)?.toString('hex')).toBe('0007');
  });

  it('is the same after a journey, whatever is in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123456789+ABCé')), maxLength: 30 });
    const address = fc.record({ ton: fc.nat(255), npi: fc.nat(255), number: text });
    const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((one) => Buffer.from(one));
    const any = fc.record({
      ...{ source: address, destination: address, content: bytes(400) },
      ...{ esmClass: fc.nat(255), registeredDelivery: fc.nat(255), dataCoding: fc.nat(255) },
      tlvs: fc.array(fc.tuple(fc.integer({ min: 0, max: 0x400 }), bytes(9))).map((all) => new Map(all)),
    });
    fc.assert(
      fc.property(any, (sent) => {
        const read = readShortMessage(writeShortMessage(sent));
        const payload = sent.content.length > 254 ? ([[tags.messagePayload, sent.content]] as const) : [];
        expect(read && { ...read, tlvs: [...read.tlvs] }).toEqual({ ...sent, tlvs: [...sent.tlvs, ...payload] });
      }),
    );
  });

  it('is null when anything is missing, and never a fault', () => {
    const whole = writeShortMessage(message());
    for (let length = 0; length < whole.length; length += 1) {
      expect(readShortMessage(whole.subarray(0, length))).toBeNull();
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof readShortMessage(Buffer.from(bytes))).toBe('object');
        expect(typeof readDataMessage(Buffer.from(bytes))).toBe('object');
      }),
    );
  });
});
