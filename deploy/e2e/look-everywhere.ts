import { createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyProvider } from '#libs/vault';
import pg from 'pg';
import { everyMessage } from '../chaos/judged/every-message.js';

/** Something that is kept: a row as PostgreSQL writes it out, a message of Kafka with its headers, or a file. */
export interface Kept {
  readonly where: string;
  readonly text: string;
}

/** Every row of every table of every schema; what it holds as bytes, such as a file, can be read beside it. */
export async function everyRow(adminUrl: string): Promise<Kept[]> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows: tables } = await admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const kept: Kept[] = [];
    for (const { name } of tables) {
      const { rows } = await admin.query<{ text: string }>(`select one::text as text from only ${name} as one`);
      kept.push(...rows.map(({ text }) => ({ where: name, text: [text, ...bytesIn(text, asHex, 'hex')].join('\n') })));
    }
    return kept;
  } finally {
    await admin.end();
  }
}

/** Every message of every topic, with its headers. */
export async function everythingSaid(brokers: string): Promise<Kept[]> {
  const said = await everyMessage(brokers, (topic) => !topic.startsWith('__'));
  return said.map(({ topic, message }) => ({
    where: topic,
    text: [message.key, message.value, JSON.stringify(message.headers)].join('\n'),
  }));
}

/** Every file below a folder, each called by its place there. */
export function everyFile(folder: string): Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((path) => ({ where: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}

/**
 * What somebody reads who has all that is kept and the master key: the sealed texts under every data key that is still
 * there. The seal itself is not asked, so no name of a field is needed and none is missed.
 */
export function everythingOpened(kept: readonly Kept[], master: KeyProvider): Kept[] {
  const keys = kept.flatMap(({ text }) => dataKeysIn(text, master));
  return kept.flatMap(({ where, text }) =>
    sealedIn(text).flatMap((sealed) => keys.map((key) => ({ where, text: withoutSeal(key, sealed) }))),
  );
}

/** Where one of the words can be read. */
export function placesOf(words: readonly string[], kept: readonly Kept[]): string[] {
  const found = kept.filter(({ text }) => words.some((word) => text.toLowerCase().includes(word)));
  return [...new Set(found.map(({ where }) => where))].sort();
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
/** A wrapped key has 69 bytes and begins with the number of its format, as bytes in PostgreSQL or in base64 elsewhere. */
const wrappedAsHex = /01[\da-f]{136}/g;
const wrappedAsBase64 = /AQ[\w+/-]{90}/g;
/** As PostgreSQL writes out bytes. */
const asHex = /(?<=\\x)[\da-f]{2,}/g;

function dataKeysIn(text: string, master: KeyProvider): Buffer[] {
  const wrapped = [...bytesIn(text, wrappedAsHex, 'hex'), ...bytesIn(text, wrappedAsBase64, 'base64')];
  return wrapped.flatMap((one) => (text.match(uuid) ?? []).flatMap((id) => unwrapped(master, id, one)));
}

function unwrapped(master: KeyProvider, id: string, wrapped: Buffer): Buffer[] {
  try {
    return [master.unwrap(id, wrapped)];
  } catch {
    return [];
  }
}

const sealedIn = (text: string): Buffer[] => [
  ...bytesIn(text, /[\w-]{38,}/g, 'base64url'),
  ...bytesIn(text, asHex, 'hex').filter((bytes) => bytes.length >= 28),
];

const bytesIn = (text: string, pattern: RegExp, encoding: BufferEncoding): Buffer[] =>
  (text.match(pattern) ?? []).map((one) => Buffer.from(one, encoding));

/** AES-GCM is counter mode with a tag; its first block of text has the number 2. */
function withoutSeal(key: Buffer, sealed: Buffer): string {
  const counter = Buffer.concat([sealed.subarray(0, 12), Buffer.from([0, 0, 0, 2])]);
  return createDecipheriv('aes-256-ctr', key, counter).update(sealed.subarray(12, -16)).toString('utf8');
}
