import type { Fields } from './fields.js';

/** Optional parameters by tag. */
export type Tlvs = ReadonlyMap<number, Buffer>;

export const tags = {
  receiptedMessageId: 0x001e,
  sarReference: 0x020c,
  sarTotal: 0x020e,
  sarNumber: 0x020f,
  messagePayload: 0x0424,
  messageState: 0x0427,
} as const;

/** A parameter that was cut short ends the list: what stands before it is still good. The first of two equal ones counts. */
export function readTlvs(fields: Fields): Tlvs {
  const tlvs = new Map<number, Buffer>();
  while (fields.left >= 4) {
    const [tag, length] = [fields.uint16(), fields.uint16()];
    if (fields.left < length) break;
    const value = fields.octets(length);
    if (!tlvs.has(tag)) tlvs.set(tag, value);
  }
  return tlvs;
}

export function writeTlvs(tlvs: Tlvs): Buffer {
  return Buffer.concat(
    [...tlvs].map(([tag, value]) => {
      const header = Buffer.alloc(4);
      header.writeUInt16BE(tag, 0);
      header.writeUInt16BE(value.length, 2);
      return Buffer.concat([header, value]);
    }),
  );
}

/** A number of one, two or four bytes, as operators write it; null where there is none. */
export function numberOf(value: Buffer | undefined): number | null {
  return value && value.length > 0 && value.length <= 4 ? value.readUIntBE(0, value.length) : null;
}

/** A text, with its NUL or without. */
export function textOf(value: Buffer | undefined): string | null {
  const text =
    value
      ?.toString('latin1')
      .replace(/\0[^]*$/, '')
      .trim() ?? '';
  return text === '' ? null : text;
}
