import { gsm7Septets, packSeptets } from '#libs/domain';
import { partHeader, partTlvs, type Part } from './parts.js';
import type { DefaultAlphabet } from './read-text.js';
import { hasHeader, type ShortMessage } from './short-message.js';

/** How parts of a long message are told to belong together: by a header, by parameters, or they are not cut at all. */
export type LongMessages = 'udh8' | 'udh16' | 'sar' | 'payload';

/** How an operator wants it. */
export interface Dialect {
  readonly alphabet: DefaultAlphabet;
  readonly long: LongMessages;
}

export type Segment = Pick<ShortMessage, 'esmClass' | 'dataCoding' | 'content' | 'tlvs'>;

/** What fits into an SMS of 140 bytes, by the alphabet: alone, and behind a header of 6 or 7 bytes. */
const room = {
  narrow: { alone: 160, udh8: 153, udh16: 152, sar: 153 },
  wide: { alone: 70, udh8: 67, udh16: 66, sar: 67 },
} as const;

/** A character as the phone counts it: septets or UTF-16 units, none of which may be parted. */
interface Sign {
  readonly bytes: Uint8Array;
  readonly width: number;
}

/** The SMS that carry a text. `reference` tells this message from others to the same phone. */
export function cutMessage(text: string, reference: number, { alphabet, long }: Dialect): Segment[] {
  const narrow = narrowSigns(text, alphabet);
  const signs = narrow ?? wideSigns(text);
  const { alone, ...each } = room[narrow ? 'narrow' : 'wide'];
  const dataCoding = narrow ? 0 : 8;
  const pack = narrow !== null && alphabet === 'gsm7-packed';
  const whole = (): Segment => ({ esmClass: 0, dataCoding, content: join(signs, pack, 0), tlvs: new Map() });
  if (long === 'payload' || widthOf(signs) <= alone) return [whole()];
  const pieces = fill(signs, each[long]);
  return pieces.map((piece, index) => {
    const part: Part = { reference, total: pieces.length, number: index + 1 };
    if (long === 'sar')
      return { esmClass: 0, dataCoding, content: join(piece, pack, 0), tlvs: new Map(partTlvs(part)) };
    const header = partHeader(part, long === 'udh16');
    const words = join(piece, pack, (7 - ((header.length * 8) % 7)) % 7);
    return { esmClass: hasHeader, dataCoding, content: Buffer.concat([header, words]), tlvs: new Map() };
  });
}

function narrowSigns(text: string, alphabet: DefaultAlphabet): Sign[] | null {
  const signs = Array.from(text).map((one): Sign | null => {
    const septets = gsm7Septets(one);
    if (!septets || (alphabet === 'latin1' && one > 'ÿ')) return null;
    // The operator makes septets of it, so it counts as many.
    return { bytes: alphabet === 'latin1' ? Buffer.from(one, 'latin1') : septets, width: septets.length };
  });
  return signs.every((one) => one !== null) ? signs : null;
}

const wideSigns = (text: string): Sign[] =>
  Array.from(text).map((one) => ({ bytes: Buffer.from(one, 'utf16le').swap16(), width: one.length }));

function fill(signs: readonly Sign[], most: number): Sign[][] {
  const pieces: Sign[][] = [[]];
  let used = 0;
  for (const sign of signs) {
    if (used + sign.width > most) {
      pieces.push([]);
      used = 0;
    }
    pieces.at(-1)?.push(sign);
    used += sign.width;
  }
  return pieces;
}

const widthOf = (signs: readonly Sign[]) => signs.reduce((sum, { width }) => sum + width, 0);

function join(signs: readonly Sign[], pack: boolean, fillBits: number): Buffer {
  const bytes = Buffer.concat(signs.map((sign) => sign.bytes));
  return pack ? Buffer.from(packSeptets(bytes, fillBits)) : bytes;
}
