import { deflateSync } from 'node:zlib';
import { inLatinLetters } from '#libs/domain';
import { paperFont } from './paper-font.js';

/** Where the mark begins, in points from the left and from below. */
const foot = { x: 64, y: 36 };
const fontName = '/SalurMark';

/** The bytes of the letters that the standard fonts have. */
const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** An object of the file as it is written: its number, and what stands between `obj` and `endobj`. */
type Written = readonly [number: number, body: string];

/**
 * A kept paper with a mark at the foot of every page, beside what is read aloud. What is kept stands in it byte for byte, and the
 * mark is a revision after it, as PDF knows them: whoever compares can tell the one from the other.
 */
export function stampPaper(paper: Buffer, mark: string): Buffer {
  const text = paper.toString('latin1');
  const { start, objects, trailer, size } = contentsOf(text);
  const [font, before, after] = [size, size + 1, size + 2];
  const drawn = `Q\n/Artifact <</Type /Pagination /Attached [/Bottom]>> BDC\nBT ${fontName} 8 Tf 1 0 0 1 ${foot.x} ${foot.y} Tm <${hexOf(mark)}> Tj ET\nEMC`;
  const stamped = objects.filter(([, body]) => body.startsWith('<<\n/Type /Page\n'));
  const added: Written[] = [
    [font, `<<\n/Type /Font\n/BaseFont /${paperFont.plain}\n/Subtype /Type1\n/Encoding /WinAnsiEncoding\n>>`],
    // What a page draws may leave the paper turned: it is put back before the mark is drawn.
    [before, streamOf('q')],
    [after, streamOf(drawn)],
    ...stamped.flatMap(([number, body]): Written[] => {
      const resources = Number(only(body, /\/Resources (\d+) 0 R/));
      const [, fonts] = objects.find(([one]) => one === resources) ?? [];
      if (fonts === undefined) throw new PaperUnknown();
      const contents = `/Contents [${before} 0 R ${only(body, /\/Contents (\d+ 0 R)/)} ${after} 0 R]`;
      return [
        [number, body.replace(/\/Contents \d+ 0 R/, contents)],
        [resources, withFont(fonts, font)],
      ];
    }),
  ];
  if (stamped.length === 0) throw new PaperUnknown();
  const revised = trailer.replace(/\/Size \d+/, `/Size ${size + 3}\n/Prev ${start}`);
  return Buffer.concat([paper, Buffer.from(revision(paper.length, added, revised), 'latin1')]);
}

/** Only papers that the hub has drawn are kept: another is a fault, and leaves nowhere unmarked. */
class PaperUnknown extends Error {
  constructor() {
    super('A kept paper is not written as papers of the hub are; it cannot be marked');
  }
}

const only = (text: string, what: RegExp): string => {
  const [, found] = what.exec(text) ?? [];
  if (found === undefined) throw new PaperUnknown();
  return found;
};

/** By the table at its end, in which each line has twenty bytes. */
function contentsOf(text: string) {
  const start = Number(only(text, /startxref\n(\d+)\n%%EOF\s*$/));
  const table = text.slice(start);
  const size = Number(only(table, /^xref\n0 (\d+)\n/));
  const first = table.indexOf('\n', 'xref\n'.length) + 1;
  const objects = Array.from({ length: size - 1 }, (_, at): Written => {
    const number = at + 1;
    const offset = Number(table.slice(first + 20 * number, first + 20 * number + 10));
    const begin = `${number} 0 obj\n`;
    if (!text.startsWith(begin, offset)) throw new PaperUnknown();
    return [number, text.slice(offset + begin.length, text.indexOf('\nendobj', offset))];
  });
  return { start, size, objects, trailer: only(table, /(trailer\n[^]*?)\nstartxref/) };
}

const hexOf = (mark: string): string =>
  Buffer.from(Array.from(inLatinLetters(mark), (letter) => letters.indexOf(letter))).toString('hex');

function streamOf(content: string): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<<\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n${packed}\nendstream`;
}

const withFont = (resources: string, font: number): string =>
  resources.includes('/Font <<')
    ? resources.replace('/Font <<', `/Font <<\n${fontName} ${font} 0 R`)
    : resources.replace('<<', `<<\n/Font <<\n${fontName} ${font} 0 R\n>>`);

function revision(from: number, objects: readonly Written[], trailer: string): string {
  let [written, table] = ['\n', 'xref\n0 1\n0000000000 65535 f \n'];
  for (const [number, body] of objects.toSorted(([one], [other]) => one - other)) {
    table += `${number} 1\n${String(from + written.length).padStart(10, '0')} 00000 n \n`;
    written += `${number} 0 obj\n${body}\nendobj\n`;
  }
  return `${written}${table}${trailer}\nstartxref\n${from + written.length}\n%%EOF\n`;
}
