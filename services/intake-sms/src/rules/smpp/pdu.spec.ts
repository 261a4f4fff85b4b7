import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import smpp from 'smpp';
import { commandOf, commands, isResponse, statuses } from './commands.js';
import { Frames, mostBytes, StreamBroken, writePdu } from './pdu.js';

describe('a unit of SMPP', () => {
  it('is read by others as we write it', () => {
    const read = new smpp.PDU(writePdu('enquire_link', { sequence: 7 }));
    expect(read).toMatchObject({ command: 'enquire_link', command_status: 0, sequence_number: 7 });
  });

  it('is read by us as others write it', () => {
    const written = new smpp.PDU('unbind_resp', { command_status: statuses.RSYSERR, sequence_number: 9 }).toBuffer();
    const [read] = new Frames().push(written);
    expect(read).toMatchObject({ command: 'unbind_resp', status: statuses.RSYSERR, sequence: 9 });
    expect(isResponse(read?.id ?? 0)).toBe(true);
  });

  it('has no name when we do not speak it', () => {
    expect([commandOf(0x104), commandOf(commands.unbind)]).toEqual([null, 'unbind']);
  });

  it('is found again however the line cuts it', () => {
    const body = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
    const units = fc.array(fc.record({ sequence: fc.nat(), status: fc.nat(255), body }), { maxLength: 6 });
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 40 }), (sent, step) => {
        const bytes = Buffer.concat(sent.map((one) => writePdu('deliver_sm', one)));
        const frames = new Frames();
        const read = Array.from({ length: Math.ceil(bytes.length / step) }, (_, n) =>
          frames.push(bytes.subarray(n * step, (n + 1) * step)),
        ).flat();
        expect(read.map((one) => ({ ...one, body: one.body.toString('hex') }))).toEqual(
          sent.map((one) => ({ ...one, id: 5, command: 'deliver_sm', body: one.body.toString('hex') })),
        );
      }),
    );
  });

  it.each([15, 0, mostBytes + 1, 0xffffffff])('cannot have %d bytes: the line is of no use any more', (length) => {
    const header = writePdu('unbind', { sequence: 1 });
    header.writeUInt32BE(length, 0);
    expect(() => new Frames().push(header)).toThrow(StreamBroken);
  });

  it('is looked for in any bytes, and nothing else goes wrong', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          new Frames().push(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(StreamBroken);
        }
      }),
    );
  });
});
