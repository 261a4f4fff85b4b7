import fc, { type Arbitrary } from 'fast-check';

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const byte = fc.integer({ min: 0, max: 255 });
const some = (maxLength: number) => fc.uint8Array({ maxLength }).map((bytes) => Buffer.from(bytes));

const words = fc.oneof(
  fc.string({ maxLength: 80 }).map((text) => Buffer.from(text, 'latin1')),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => Buffer.from(text, 'utf16le').swap16()),
  oneOf('', '\0', 'Lampu mati', '\x1b', '\x1be\x1b', 'id:1 stat:DELIVRD', 'BATAL', 'ANONIM').map((text) =>
    Buffer.from(text, 'latin1'),
  ),
  some(140),
);

/** Headers before the text: of a long message, of something else, with a length that is too long, or empty. */
const header = fc.oneof(
  fc.tuple(byte, byte, byte).map((part) => Buffer.of(5, 0, 3, ...part)),
  fc.tuple(byte, byte, byte, byte).map((part) => Buffer.of(6, 8, 4, ...part)),
  fc.tuple(byte, some(12)).map(([length, rest]) => Buffer.concat([Buffer.of(length), rest])),
  oneOf(Buffer.of(0), Buffer.of(255), Buffer.of(2, 0, 0), Buffer.of(3, 0, 255, 1), Buffer.alloc(0)),
);

const knownTags = [0x020c, 0x020e, 0x020f, 0x0424, 0x0427, 0x0005, 0x1400];
const ofReceipts = 0x001e;
/** With its own length, or with another one. */
const tlv = (tag: Arbitrary<number>) =>
  fc
    .tuple(
      tag,
      fc.oneof(words, some(8)),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
      ),
    )
    .map(([name, value, length]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16BE(name, 0);
      head.writeUInt16BE(length ?? value.length, 2);
      return Buffer.concat([head, value]);
    });
const payload = fc.integer({ min: 0, max: 60_000 }).map((length) => {
  const head = Buffer.of(0x04, 0x24, length >> 8, length & 0xff);
  return Buffer.concat([head, Buffer.alloc(length, 'Lampu mati ')]);
});
const tlvsOf = (tag: Arbitrary<number>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(tlv(tag), { maxLength: 4 }).map((all) => Buffer.concat(all)) },
    { weight: 1, arbitrary: payload },
  );
const anyTlvs = tlvsOf(fc.oneof(oneOf(ofReceipts, ...knownTags), fc.integer({ min: 0, max: 0xffff })));

const text = (value: Buffer | string) => Buffer.concat([Buffer.from(value), Buffer.of(0)]);
const anyName = fc
  .oneof(
    oneOf('', '1708', '628120000001', '+6281', 'Bank'),
    some(30).map((one) => Buffer.from(one.filter((each) => each !== 0))),
  )
  .map(text);

interface Message {
  readonly source: Arbitrary<Buffer>;
  readonly esmClass: Arbitrary<number>;
  readonly length: Arbitrary<number | null>;
  readonly tlvs: Arbitrary<Buffer>;
}

/** The body of a `deliver_sm`. */
const shortMessage = ({ source, esmClass, length, tlvs }: Message): Arbitrary<Buffer> =>
  fc
    .tuple(source, anyName, esmClass, fc.tuple(byte, byte, byte, byte, byte, byte, byte), header, words, length, tlvs)
    .map(([from, to, esm, [ton, npi, protocol, priority, registered, replaces, coding], udh, said, written, rest]) => {
      const content = Buffer.concat([esm & 0x40 ? udh : Buffer.alloc(0), said]).subarray(0, 254);
      return Buffer.concat([
        ...[
          text(''),
          Buffer.of(1, 1),
          from,
          Buffer.of(ton, npi),
          to,
          Buffer.of(esm, protocol, priority),
          text(''),
          text(''),
        ],
        ...[Buffer.of(registered, replaces, coding, 0, written ?? content.length), content, rest],
      ]);
    });

const likely: Arbitrary<null> = fc.constant(null);
const anyBody = shortMessage({
  source: anyName,
  esmClass: byte,
  length: fc.oneof({ weight: 3, arbitrary: likely }, { weight: 1, arbitrary: byte }),
  tlvs: anyTlvs,
});
const cut = fc.tuple(anyBody, fc.nat(120)).map(([body, at]) => body.subarray(0, at));

const commands = {
  ...{ deliver: 0x05, data: 0x0103, submit: 0x04, enquire: 0x15, bind: 0x09, outbind: 0x0b, query: 0x03 },
  ...{ alert: 0x0102, cancel: 0x08, replace: 0x07, multi: 0x21, broadcast: 0x0111, nothing: 0, most: 0x7fffffff },
};

export interface Unit {
  readonly command: number;
  readonly status: number;
  readonly body: Buffer;
}

/** Whole units of whatever kind; each is a request, so each is answered. */
export const anyUnit: Arbitrary<Unit> = fc.record({
  command: fc.oneof(
    { weight: 4, arbitrary: oneOf(commands.deliver, commands.data) },
    { weight: 1, arbitrary: oneOf(...Object.values(commands)) },
  ),
  status: fc.oneof(fc.constant(0), fc.nat(0x7fffffff)),
  body: fc.oneof({ weight: 4, arbitrary: anyBody }, { weight: 2, arbitrary: cut }, { weight: 1, arbitrary: some(300) }),
});

/** Answers to what nobody has asked, and to what was asked already. */
export const anyResponse: Arbitrary<Unit> = fc.record({
  command: oneOf(0x80000000, 0x80000004, 0x80000005, 0x80000009, 0x80000015, 0x80000103, 0xffffffff),
  status: fc.nat(0x7fffffff),
  body: some(60),
});

/**
 * A message that no operator would call broken, from a number of its own: any alphabet, any bytes, parts of long messages,
 * parameters of any kind; but no receipt, which is nobody's complaint.
 */
export const aMessageFrom = (phone: string): Arbitrary<Unit> =>
  shortMessage({
    source: fc.constant(text(phone)),
    esmClass: byte.map((one) => one & ~0x3c),
    length: likely,
    tlvs: tlvsOf(oneOf(...knownTags)),
  }).map((body) => ({ command: commands.deliver, status: 0, body }));

/** What leaves nobody knowing where the next unit begins. */
export const brokenLength = fc.oneof(
  oneOf(0, 1, 15, 70_001, 0x7fffffff, 0xffffffff),
  fc.integer({ min: 70_001, max: 0xffffffff }),
);

export function unit({ command, status, body }: Unit, sequence: number, length = 16 + body.length): Buffer {
  const head = Buffer.alloc(16);
  [length, command, status, sequence].forEach((value, at) => head.writeUInt32BE(value, at * 4));
  return Buffer.concat([head, body]);
}
