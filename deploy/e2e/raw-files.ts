import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A way in which bytes may stand in a file, and a word written in it. */
interface Needle {
  readonly word: string;
  readonly written: Buffer;
}

/**
 * Reads every file below a folder as bytes, in whatever way a word may stand there: as UTF-8 in small and in capital
 * letters, as UTF-16, as hexadecimal digits, and in base64 wherever it begins.
 */
export class RawFiles {
  constructor(private readonly folders: Readonly<Record<string, string>>) {}

  /** Which words stand where; all files of a folder count as one place, and all partitions of a topic. */
  placesOf(words: readonly string[]): Record<string, string[]> {
    const spelled = words.flatMap((word) => [...new Set([word, word.toUpperCase(), capitalised(word)])]);
    return this.find(spelled.flatMap((word) => waysToWrite(Buffer.from(word), word.toLowerCase())));
  }

  /** The same for what is no text, such as keys. */
  placesOfBytes(named: Readonly<Record<string, Buffer>>): Record<string, string[]> {
    return this.find(Object.entries(named).flatMap(([word, bytes]) => waysToWrite(bytes, word)));
  }

  private find(needles: readonly Needle[]): Record<string, string[]> {
    const starting = Map.groupBy(needles, ({ written }) => written.readUInt16LE());
    // Asked for each byte of all files, and a map would take ten times as long.
    const begun = Array.from({ length: 2 ** 16 }, (_, start) => starting.get(start) ?? null);
    const found = new Map<string, Set<string>>();
    for (const { place, bytes } of this.read()) {
      for (const { word } of standingIn(bytes, begun)) found.set(word, (found.get(word) ?? new Set()).add(place));
    }
    return Object.fromEntries([...found].sort().map(([word, places]) => [word, [...places].sort()]));
  }

  private *read(): Generator<{ place: string; bytes: Buffer }> {
    for (const [name, folder] of Object.entries(this.folders)) {
      for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        const path = join(one.parentPath, one.name);
        if (!one.isFile()) continue;
        yield { place: [name, ...firstFolder(path.slice(folder.length))].join(' '), bytes: bytesOf(path) };
      }
    }
  }
}

const firstFolder = (path: string): string[] => /^\/?([^/]+?)(?:-\d+)?\//.exec(path)?.slice(1) ?? [];

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A file may go while the folder is read; and where nothing was ever written, as in an index of Kafka's, there is nothing. */
function bytesOf(path: string): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || stat.blocks === 0) return Buffer.alloc(0);
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

// One byte more than is looked through at a time, so that nothing is missed that begins at the end of a stretch.
const nothing = Buffer.alloc(2 ** 16 + 1);

function standingIn(bytes: Buffer, begun: readonly (readonly Needle[] | null)[]): Needle[] {
  const found: Needle[] = [];
  const stretch = nothing.length - 1;
  for (let from = 0; from < bytes.length; from += stretch) {
    // Kafka and PostgreSQL make their files longer than what they have to write.
    if (bytes.subarray(from, from + nothing.length).equals(nothing)) continue;
    const until = Math.min(from + stretch, bytes.length - 1);
    for (let at = from; at < until; at += 1) {
      const these = begun[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)];
      // Most bytes begin nothing, and a loop over nothing for each of them takes five times as long.
      if (!these) continue;
      for (const one of these) {
        if (one.written.equals(bytes.subarray(at, at + one.written.length))) found.push(one);
      }
    }
  }
  return found;
}

function waysToWrite(bytes: Buffer, word: string): Needle[] {
  const wide = Buffer.from(bytes.toString('latin1'), 'utf16le');
  const hex = bytes.toString('hex');
  const ways = [bytes, wide, Buffer.from(wide).swap16(), hex, hex.toUpperCase(), ...inBase64(bytes)];
  return ways.map((way) => ({ word, written: Buffer.from(way) }));
}

/** What is the same in base64 whatever stands before and after, for each of the three places where a byte can begin. */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)];
    const inner = whole.slice(from, to);
    return [inner, inner.replaceAll('-', '+').replaceAll('_', '/')];
  });
}
