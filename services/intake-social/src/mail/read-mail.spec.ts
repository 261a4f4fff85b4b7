import { describe, expect, it } from '@jest/globals';
import { readMail } from './read-mail.js';

describe('a mail', () => {
  it.each(['', '/', ';', '; charset=utf-8', ' ; name="a.png"'])(
    'with a file whose kind is %j is read',
    async (kind) => {
      const lines = [
        ...['From: warga@example.com', 'Content-Type: multipart/mixed; boundary=x', ''],
        ...['--x', 'Content-Type: text/plain', '', 'Lampu mati'],
        ...['--x', `Content-Type: ${kind}`, 'Content-Disposition: attachment', '', 'isi', '--x--', ''],
      ];
      const mail = await readMail(Buffer.from(lines.join('\r\n')));
      expect([mail.text, mail.files.map((file) => String(file.content))]).toEqual(['Lampu mati', ['isi']]);
    },
  );

  it.each([
    { said: 'Mon, 23 Nov 2026 03:00:00 +0000', date: '2026-11-23T03:00:00.000Z' },
    { said: 'kemarin', date: '' },
    { said: '', date: '' },
  ])('that says it is of "$said" is of "$date", whenever it is read', async ({ said, date }) => {
    expect((await readMail(Buffer.from(`Date: ${said}\r\n\r\nLampu mati`))).date).toBe(date);
  });
});
