import fc, { type Arbitrary } from 'fast-check';
import type { Fields } from './described-fields.js';
import type { Route } from './every-route.js';

export interface Sent {
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
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
  ...['2026-11-20', '9999-12-31T23:59:59Z', '+081', '😀'.repeat(300)],
  // Of the kind that ids have, but nobody's.
  ...['019aca5e-7d5b-7c11-9a53-1d2f60a4b1c7', '6f1ed002-ab51-4b41-9d1c-0f0c7d0c4a11'],
];

/** Texts of every kind: what PostgreSQL, JSON or a parser of ours may stumble over stands beside what fits. */
export const anyText = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...nasty) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 20, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.constant(sixtyKilobytes) },
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

const inQuery = anyText.map((one) => one.toWellFormed().slice(0, 2_000));
export const anyQuery = (names: readonly string[]): Arbitrary<Record<string, string>> =>
  fc.dictionary(fc.constantFrom(...names), inQuery);

/** Also what a route does not take, and the same twice. */
const anyQuestion = (names: readonly string[]): Arbitrary<Record<string, string | string[]>> =>
  fc.dictionary(
    fc.constantFrom(...names, ...names, 'x', 'q[]'),
    fc.oneof({ weight: 5, arbitrary: inQuery }, { weight: 1, arbitrary: fc.tuple(inQuery, inQuery) }),
    { maxKeys: 6 },
  );

const oddHeaders: Record<string, string>[] = [
  ...[{}, {}, {}, { 'if-match': '"1"' }, { 'if-match': '*' }, { 'if-match': 'W/"99999999999"' }],
  ...[{ 'if-none-match': '"1", W/"x"' }, { 'if-modified-since': '9999' }, { range: 'bytes=-0,9-1' }],
  ...[{ accept: 'x' }, { accept: '*/*;q=x' }, { 'accept-language': '*;q=-1, xx-0' }, { 'x-forwarded-for': `'` }],
  ...[{ traceparent: '00-0-0-0' }, { 'idempotency-key': 'x'.repeat(3_000) }, { 'idempotency-key': ' ' }],
];
const anyHeaders = fc.oneof(
  fc.constantFrom(...oddHeaders),
  fc.uuid().map((key): Record<string, string> => ({ 'idempotency-key': key, 'if-match': '"1"' })),
);

/** A request to this route: its path filled with known and with impossible things, and whatever may come with it. */
export function anyRequest(route: Route, fields: Fields, known: readonly string[]): Arbitrary<Sent> {
  const segment = fc.oneof(fc.constantFrom(...known), anyText);
  const names = [...route.path.matchAll(/[:*](\w+)/g)];
  const path = fc
    .array(segment, { minLength: names.length, maxLength: names.length })
    .map((given) => given.reduce((filled, one) => filled.replace(/[:*]\w+/, inAddress(one)), route.path));
  const body = route.method === 'GET' ? fc.constant(null) : anyBody(fields);
  return fc.tuple(path, anyQuestion(fields.query), anyHeaders, body).map(([filled, query, headers, sent]) => ({
    ...{ path: filled, query, body: sent?.[1] ?? null },
    headers: { ...headers, ...(sent && { 'content-type': sent[0] }) },
  }));
}

export const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 2 ** 53, 1e308, 1e-7));
