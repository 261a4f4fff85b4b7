import { inflateSync } from 'node:zlib';

const streams = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** What a PDF in the standard fonts says, each line as one, so that a test need not know where lines break. */
export function wordsOfPdf(pdf: Buffer): string {
  const lines: string[] = [];
  for (const [, stream = ''] of pdf.toString('latin1').matchAll(streams)) {
    const content = inflated(Buffer.from(stream, 'latin1'));
    // Between BT and ET stands one line: of written text in one piece, of a drawing's letter by letter.
    for (const [, line = ''] of content.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)) {
      const shown = [...line.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
      lines.push(new TextDecoder('windows-1252').decode(Buffer.concat(shown)).trim());
    }
  }
  return lines.join(' ');
}

/** Streams that are no page may be anything. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
