/** Read as: what a byte does to the remainder, for the Castagnoli polynomial, reflected. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0x82f63b78 : remainder >>> 1;
  return remainder;
});

const atOnce = 256;

/**
 * CRC-32C, the checksum of a batch of records. It goes piece by piece, so that what is compiled is the loop over one piece:
 * V8 compiles a single long loop while it runs, and threw that away at the end of each of them.
 */
export function crc32c(bytes: Uint8Array): number {
  let remainder = -1;
  for (let from = 0; from < bytes.length; from += atOnce) {
    remainder = over(remainder, bytes, from, Math.min(bytes.length, from + atOnce));
  }
  return ~remainder >>> 0;
}

function over(remainder: number, bytes: Uint8Array, from: number, to: number): number {
  let rest = remainder;
  for (let at = from; at < to; at += 1) rest = (table[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  return rest;
}
