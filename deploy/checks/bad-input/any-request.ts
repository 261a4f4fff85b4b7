import fc, { type Arbitrary } from 'fast-check';
import { v4, v7 } from 'uuid';
import type { Fields } from './described-fields.js';
import type { Route } from './every-route.js';

export interface Sent {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const sixtyKilobytes = 'x'.repeat(60_000);
const nasty = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'a\udfff',
    '\u202e',
    '%00',
    '../../etc/passwd',
    `' or 1=1 --`,
    '{{7*7}}',
  ],
  ...['__proto__', 'constructor', 'toString', '-1', '0', '1e999', '9223372036854775808', 'NaN', 'null', '2026-02-30'],
  ...['2026-11-20', '9999-12-31T23:59:59Z', '+081', '😀'.repeat(300), sixtyKilobytes, v7(), v4()],
];

/** Texts of every kind: what PostgreSQL, JSON or a parser of ours may stumble over stands beside what fits. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

const prototypes = ['{"__proto__":{"text":"x"}}', '{"constructor":{"prototype":{"isAdmin":true}}}'];
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const deepObject = (depth: number) => '{"text":'.repeat(depth) + '1' + '}'.repeat(depth);
const unreadable = fc.oneof(
  fc.constantFrom('', '{', 'null', '"text"', '[]', '0', ...prototypes, deep(20_000), deepObject(5_000)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
);

/** Of any type, but never much nested: that is a case of its own. */
const anyValue = (values: readonly unknown[]): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: anyText },
    ...(values.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...values) }] : []),
    { weight: 2, arbitrary: fc.oneof(fc.boolean(), anyNumber, fc.constant(null)) },
    { weight: 1, arbitrary: fc.oneof(fc.array(anyText, { maxLength: 3 }), fc.object({ maxDepth: 1, maxKeys: 2 })) },
  );

export const anyJson = ({ body, values }: Pick<Fields, 'body' | 'values'>): Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .dictionary(fc.constantFrom(...(body.length > 0 ? body : ['text'])), anyValue(values))
        .map((one) => JSON.stringify(one)),
    },
    { weight: 1, arbitrary: unreadable },
  );

const types = ['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'application/xml'];
const multipart = fc
  .tuple(fc.constantFrom('isi', 'lampiran', 'x'), fc.constantFrom('', '; filename="a.png"'), anyText)
  .map(([name, file, text]) => `--x\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n--x--`);

const formBody = (names: readonly string[]): Arbitrary<string> =>
  fc.dictionary(fc.constantFrom(...names, 'x'), anyText).map((fields) => new URLSearchParams(fields).toString());

const anyBody = (fields: Fields): Arbitrary<readonly [type: string, body: string]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constant('application/json'), anyJson(fields)) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('application/x-www-form-urlencoded'), formBody(fields.body)) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('multipart/form-data; boundary=x'), multipart) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...types), unreadable) },
  );

/** Half surrogates cannot be written in an address; PostgreSQL's other trouble, NUL, can. */
const inAddress = (text: string) => encodeURIComponent(text.toWellFormed().slice(0, 300)) || 'x';

export const anyQuery = (names: readonly string[]): Arbitrary<Record<string, string>> =>
  names.length === 0
    ? fc.constant({})
    : fc.dictionary(
        fc.constantFrom(...names),
        anyText.map((one) => one.slice(0, 2_000)),
      );

/** A request to this route: its path filled with known and with impossible things, and whatever may come with it. */
export function anyRequest(route: Route, fields: Fields, known: readonly string[]): Arbitrary<Sent> {
  const segment = fc.oneof(fc.constantFrom(...known), anyText);
  const names = [...route.path.matchAll(/[:*](\w+)/g)];
  const path = fc
    .array(segment, { minLength: names.length, maxLength: names.length })
    .map((given) => given.reduce((filled, one) => filled.replace(/[:*]\w+/, inAddress(one)), route.path));
  const ifMatch = fc.constantFrom({}, { 'if-match': '"1"' }, { 'if-match': '*' }, { 'if-match': 'W/"99999999999"' });
  const body = route.method === 'GET' ? fc.constant(null) : anyBody(fields);
  return fc.tuple(path, anyQuery(fields.query), ifMatch, body).map(([filled, query, headers, sent]) => ({
    ...{ path: filled, query, body: sent?.[1] ?? null },
    headers: { ...headers, ...(sent && { 'content-type': sent[0] }) },
  }));
}

export const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 2 ** 53, 1e308, 1e-7));
