import fc, { type Arbitrary } from 'fast-check';
import { anyText } from './any-request.js';

const long = 'x'.repeat(200_000);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);

const bytes = fc.oneof(
  { weight: 4, arbitrary: anyText.map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some)) },
  {
    weight: 2,
    arbitrary: oneOf(
      '',
      '\0',
      'a\0b',
      '\ufeffLampu',
      '.\r\n..\r\n.',
      '\r',
      '\n\n\n',
      '=?utf-8?B?',
      '<b><p'.repeat(2_000),
    ).map(latin1),
  },
  {
    weight: 1,
    arbitrary: oneOf('+AGEAYg-', '=', '=3', '=E9=', '\x1b$B', '\xff\xfe\0', 'TGFtcHU', 'TGFtcHU=====', '!!!!').map(
      latin1,
    ),
  },
);
const hugeLine = fc.constant(latin1(long));

const headerValue = fc.oneof(
  { weight: 3, arbitrary: bytes },
  {
    weight: 2,
    arbitrary: oneOf(
      '=?utf-8?B?////?=',
      '=?x?Q?=ZZ?=',
      '=?utf-8?Q?',
      '=?iso-2022-jp?B?GyRC?=',
      '"',
      '<',
      '<>',
      '@',
      'a@b'.repeat(50),
      '()'.repeat(500),
      ';'.repeat(500),
    ).map(latin1),
  },
  { weight: 1, arbitrary: fc.tuple(bytes, bytes).map(([a, b]) => Buffer.concat([a, latin1('\r\n\t'), b])) },
);
const headerName = oneOf(
  ...['Subject', 'From', 'Reply-To', 'To', 'Date', 'References', 'In-Reply-To', 'Mime-Version', 'X-a', 'List-Id'],
  ...['Auto-Submitted', 'Authentication-Results', 'Received', 'Content-Disposition', 'Sender', 'Precedence', ' ', ''],
);
const anyHeader = fc
  .tuple(headerName, headerValue)
  .map(([name, value]) => Buffer.concat([latin1(`${name}: `), value, latin1('\r\n')]));

const mediaType = oneOf(
  ...['text/plain', 'text/html', 'TEXT/x', 'image/png', 'application/octet-stream', 'message/rfc822', 'message/x', '/'],
  ...['message/delivery-status', 'text/calendar', 'multipart/mixed', 'multipart/', 'application/pdf', ''],
);
const charset = oneOf(
  ...['utf-8', 'utf-7', 'utf-16', 'utf-16be', 'gb18030', 'iso-2022-jp', 'iso-2022-kr', 'windows-1252', 'x', '', 'hz'],
  ...['big5', 'koi8-r', 'ks_c_5601-1987', '__proto__', 'utf-8; charset=utf-8', `x${'y'.repeat(900)}`, "utf-8''%00"],
);
const encoding = oneOf('7bit', '8bit', 'base64', 'quoted-printable', 'binary', 'x-uuencode', '', 'BASE64 ', 'none');

const leaf = fc
  .tuple(mediaType, charset, encoding, fc.oneof({ weight: 40, arbitrary: bytes }, { weight: 1, arbitrary: hugeLine }))
  .map(([type, set, how, content]) =>
    Buffer.concat([
      latin1(`Content-Type: ${type}; charset=${set}; name="a.png"\r\nContent-Transfer-Encoding: ${how}\r\n\r\n`),
      content,
    ]),
  );

/** Parts in parts: with an end or without, under the same mark, or one that cannot be one. */
const parts = (inner: Arbitrary<Buffer>): Arbitrary<Buffer> =>
  fc
    .tuple(
      oneOf('x', 'y', '', '--', 'x'.repeat(200), 'a b'),
      fc.array(inner, { maxLength: 4 }),
      fc.boolean(),
      oneOf('mixed', 'alternative', 'related', 'report', 'digest', 'x'),
    )
    .map(([mark, inside, ends, kind]) =>
      Buffer.concat([
        latin1(`Content-Type: multipart/${kind}; boundary="${mark}"\r\n\r\n`),
        ...inside.flatMap((one) => [latin1(`\r\n--${mark}\r\n`), one]),
        latin1(ends ? `\r\n--${mark}--\r\n` : ''),
      ]),
    );
const inAMail = (inner: Arbitrary<Buffer>): Arbitrary<Buffer> =>
  inner.map((one) => Buffer.concat([latin1('Content-Type: message/rfc822\r\n\r\nFrom: a@b\r\n'), one]));
const nested = (depth: number) => {
  const [head, mark] = ['Content-Type: multipart/mixed; boundary=', (at: number) => `n${at}`];
  const opening = Array.from({ length: depth }, (_, at) => `${head}${mark(at)}\r\n\r\n--${mark(at)}\r\n`);
  return latin1(`${opening.join('')}Content-Type: text/plain\r\n\r\nLampu mati`);
};
const anyContent = fc.oneof(
  { weight: 40, arbitrary: leaf },
  { weight: 20, arbitrary: parts(leaf) },
  { weight: 10, arbitrary: parts(fc.oneof(parts(leaf), inAMail(leaf), leaf)) },
  { weight: 10, arbitrary: inAMail(fc.oneof(inAMail(inAMail(leaf)), parts(leaf))) },
  { weight: 1, arbitrary: oneOf(5, 60, 300).map(nested) },
  { weight: 10, arbitrary: bytes },
);

/** A mail of any make, as bytes; by its id, which stands first, it is found again. */
export const anyMail = fc.tuple(fc.array(anyHeader, { maxLength: 8 }), anyContent).map(
  ([headers, content]) =>
    (id: string) =>
      Buffer.concat([latin1(`Message-ID: ${id}\r\n`), ...headers, content]),
);

/** What is no session of SMTP, or one that leads nowhere. */
export const anyTalk = fc.array(
  fc.oneof(
    oneOf(
      'EHLO x',
      'HELO',
      'DATA',
      'RSET',
      'NOOP',
      'VRFY a',
      'HELP',
      'AUTH PLAIN AGEAYg==',
      'STARTTLS',
      'BDAT 5 LAST',
      'XCLIENT ADDR=1',
    ).map(latin1),
    oneOf(
      'MAIL FROM:',
      'MAIL FROM:<a@b> SIZE=99999999999',
      'MAIL FROM:<a@b> SIZE=-1',
      'MAIL FROM:<a@b>',
      'MAIL FROM:<>',
    ).map(latin1),
    oneOf('RCPT TO:<aduan@salur.example>', 'RCPT TO:<aduan+x@salur.example>', 'RCPT TO:<@>', 'RCPT TO:<a@b>').map(
      latin1,
    ),
    fc
      .tuple(oneOf('MAIL FROM:<', 'RCPT TO:<', 'EHLO ', ''), bytes)
      .map(([verb, rest]) => Buffer.concat([latin1(verb), rest])),
  ),
  { minLength: 1, maxLength: 12 },
);
