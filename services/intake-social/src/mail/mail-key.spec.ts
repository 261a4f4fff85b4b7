import { describe, expect, it } from '@jest/globals';
import { mailKey } from './mail-key.js';
import { readMail, type Mail } from './read-mail.js';

const read = (text: string): Promise<Mail> => readMail(Buffer.from(text.replaceAll('\n', '\r\n')));
const forwarded = [
  ...['Message-ID: <1@example.com>', 'Content-Type: multipart/mixed; boundary=x', ''],
  ...[
    '--x',
    'Content-Disposition: inline',
    'Content-Type: message/rfc822',
    '',
    'From: x@example.com',
    'Date: kemarin',
    '',
    'Lampu mati',
    '--x--',
    '',
  ],
].join('\n');

describe('the key of a mail', () => {
  it('is the same a second later where a mail inside of it has no date that can be read', async () => {
    const mail = await read(forwarded);
    const later = mail.text.replace(/\d{2}:\d{2}:\d{2} GMT/, '23:59:59 GMT');
    expect(later).not.toBe(mail.text);
    expect(mailKey({ ...mail, text: later }, 'x@example.com')).toBe(mailKey(mail, 'x@example.com'));
  });

  it('is another one for other words under the same id', async () => {
    const [mail, other] = [await read(forwarded), await read(forwarded.replace('mati', 'padam'))];
    expect(mailKey(other, 'x@example.com')).not.toBe(mailKey(mail, 'x@example.com'));
  });
});
