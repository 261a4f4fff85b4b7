const escape = 0x1b;

/** The GSM 03.38 default alphabet by code; the one place without a character says that the next is of the second table. */
export const gsm7Table: readonly (string | null)[] = [
  ...Array.from('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ'),
  null,
  ...Array.from(
    'ÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
  ),
];

/** The second table; its characters are sent as two. */
export const gsm7Extension: ReadonlyMap<string, number> = new Map([
  ...([
    ['\f', 0x0a],
    ['^', 0x14],
    ['{', 0x28],
    ['}', 0x29],
    ['\\', 0x2f],
  ] as const),
  ...([
    ['[', 0x3c],
    ['~', 0x3d],
    [']', 0x3e],
    ['|', 0x40],
    ['€', 0x65],
  ] as const),
]);

const codes = new Map<string, readonly number[]>(
  gsm7Table.flatMap((one, code) => (one === null ? [] : [[one, [code]] as const])),
);
for (const [one, code] of gsm7Extension) codes.set(one, [escape, code]);
const extensionByCode = new Map([...gsm7Extension].map(([one, code]) => [code, one]));

/** One septet a byte; null when the text has a character that the alphabet has not. */
export function gsm7Septets(text: string): Uint8Array | null {
  const septets: number[] = [];
  for (const one of text) {
    const code = codes.get(one);
    if (!code) return null;
    septets.push(...code);
  }
  return Uint8Array.from(septets);
}

/** Never fails: an unknown sign of the second table is read in the first, as phones do, and eight bits as Latin-1. */
export function readGsm7(septets: Uint8Array): string {
  let text = '';
  for (let at = 0; at < septets.length; at += 1) {
    const code = septets[at] ?? 0;
    if (code !== escape) {
      text += gsm7Table[code] ?? String.fromCharCode(code);
      continue;
    }
    at += 1;
    const next = septets[at] ?? escape;
    text += extensionByCode.get(next) ?? gsm7Table[next] ?? ' ';
  }
  return text;
}

/** Eight septets in seven bytes. `fillBits` leave room so that septets begin at a boundary after a header. */
export function packSeptets(septets: Uint8Array, fillBits = 0): Uint8Array {
  const bits = fillBits + septets.length * 7;
  // Seven bits left over would be read as an '@', so they hold a carriage return.
  const padded = bits % 8 === 1 ? Uint8Array.of(...septets, 0x0d) : septets;
  const packed = new Uint8Array(Math.ceil(bits / 8));
  padded.forEach((septet, index) => {
    const bit = fillBits + index * 7;
    const [at, shift] = [bit >> 3, bit & 7];
    packed[at] = (packed[at] ?? 0) | ((septet << shift) & 0xff);
    packed[at + 1] = (packed[at + 1] ?? 0) | ((septet << shift) >> 8);
  });
  return packed;
}

export function unpackSeptets(packed: Uint8Array, fillBits = 0): Uint8Array {
  const bits = packed.length * 8 - fillBits;
  const septets = Uint8Array.from({ length: Math.max(0, Math.floor(bits / 7)) }, (_, index) => {
    const bit = fillBits + index * 7;
    const [at, shift] = [bit >> 3, bit & 7];
    return (((packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8)) >> shift) & 0x7f;
  });
  const last = septets.at(-1);
  const isPadding = bits % 7 === 0 && (last === 0 || last === 0x0d);
  return isPadding ? septets.subarray(0, -1) : septets;
}
