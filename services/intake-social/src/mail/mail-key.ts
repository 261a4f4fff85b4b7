import { createHash } from 'node:crypto';
import type { Mail } from './read-mail.js';

// The parser writes into the text when a mail inside of the mail was sent: the present moment where it cannot be read.
const writtenDates = /[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT/g;

/** By this a mail is known when it is brought again: its own id, and a digest, as some programs give all the same id. */
export function mailKey({ messageId, subject, text, date, files }: Mail, from: string): string {
  const words = text.replaceAll(writtenDates, '');
  const said = JSON.stringify([messageId, from, date, subject, words, files.map((file) => file.digest)]);
  return `${messageId?.slice(0, 300) ?? ''} ${createHash('sha256').update(said).digest('base64url')}`;
}
