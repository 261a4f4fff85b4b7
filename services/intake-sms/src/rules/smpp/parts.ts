import { hasHeader, type ShortMessage } from './short-message.js';
import { numberOf, tags } from './tlvs.js';

/** Which part of which long message: the `number`th of `total`; `reference` is the phone's, and soon used again. */
export interface Part {
  readonly reference: number;
  readonly total: number;
  readonly number: number;
}

export interface Content {
  readonly bytes: Buffer;
  /** How many bits a packed text has left free behind its header. */
  readonly fillBits: number;
  /** Null for a message that came whole. */
  readonly part: Part | null;
}

/** Takes the header from the text. One that cannot be read is no header: better its signs in the text than a text lost. */
export function contentOf({ esmClass, content, tlvs }: ShortMessage): Content {
  const headerLength = (content[0] ?? 0) + 1;
  const hasOne = (esmClass & hasHeader) !== 0 && content.length >= headerLength && content.length > 0;
  const part = valid({
    reference: numberOf(tlvs.get(tags.sarReference)),
    total: numberOf(tlvs.get(tags.sarTotal)),
    number: numberOf(tlvs.get(tags.sarNumber)),
  });
  if (!hasOne) return { bytes: content, fillBits: 0, part };
  return {
    bytes: content.subarray(headerLength),
    fillBits: (7 - ((headerLength * 8) % 7)) % 7,
    part: partIn(content.subarray(1, headerLength)) ?? part,
  };
}

/** Header elements follow each other as identifier, length, data: 0 has a reference of 8 bits, 8 one of 16. */
function partIn(header: Buffer): Part | null {
  for (let at = 0; at + 2 <= header.length; at += 2 + (header[at + 1] ?? 0)) {
    const [identifier, length] = [header[at], header[at + 1]];
    const data = header.subarray(at + 2, at + 2 + (length ?? 0));
    if (identifier === 0x00 && data.length === 3) {
      return valid({ reference: data[0], total: data[1], number: data[2] });
    }
    if (identifier === 0x08 && data.length === 4) {
      return valid({ reference: data.readUInt16BE(0), total: data[2], number: data[3] });
    }
  }
  return null;
}

type Maybe = { readonly [Name in keyof Part]: number | null | undefined };

/** "The first of one" is a whole message; "the fourth of three" is nonsense, and taken as a whole message too. */
function valid({ reference, total, number }: Maybe): Part | null {
  if (typeof reference !== 'number' || typeof total !== 'number' || typeof number !== 'number') return null;
  return total > 1 && total < 256 && number >= 1 && number <= total ? { reference, total, number } : null;
}

/** The header of one part of a message of ours. */
export function partHeader({ reference, total, number }: Part, wide: boolean): Buffer {
  if (!wide) return Buffer.of(5, 0x00, 3, reference & 0xff, total, number);
  return Buffer.of(6, 0x08, 4, (reference >> 8) & 0xff, reference & 0xff, total, number);
}

const byte = (value: number) => Buffer.of(value);

export const partTlvs = ({ reference, total, number }: Part): [number, Buffer][] => [
  [tags.sarReference, Buffer.of((reference >> 8) & 0xff, reference & 0xff)],
  [tags.sarTotal, byte(total)],
  [tags.sarNumber, byte(number)],
];
