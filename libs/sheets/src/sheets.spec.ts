import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from './sheet.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

const rowsOf = (...rows: Cell[][]) => Readable.from(rows) as AsyncIterable<Cell[]>;
const columns = ['Kode', 'Umur'];
const mark = 'Diambil oleh Sari & Budi (pln), 2026-11-23 10:00 WIB';

describe('a table as CSV', () => {
  it('opens in Excel with its letters and columns intact, and runs nothing', async () => {
    const lines: string[] = [];
    for await (const one of writeCsv({ columns, mark, rows: rowsOf(['=1+1', 3], ['a;"b"', null]) })) lines.push(one);
    expect(lines.join('')).toBe(`\uFEFFKode;Umur;${mark}\r\n'=1+1;3;\r\n"a;""b""";;\r\n`);
  });
});

describe('a table as a workbook', () => {
  const sheetOf = async (...rows: Cell[][]) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeXlsx({ columns, mark, rows: rowsOf(...rows) })) chunks.push(chunk);
    const files = unzipSync(Buffer.concat(chunks));
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    return { names: Object.keys(files), sheet: read('xl/worksheets/sheet1.xml'), read };
  };

  it('has the parts that Excel asks for, and the table in its sheet', async () => {
    const { names, sheet } = await sheetOf(['<Budi & Sari>', 3]);
    expect(names).toContain('[Content_Types].xml');
    expect(sheet).toContain('<c t="inlineStr" s="1"><is><t xml:space="preserve">Kode</t></is></c>');
    expect(sheet).toContain('&lt;Budi &amp; Sari&gt;</t></is></c><c><v>3</v></c></row></sheetData></worksheet>');
  });

  it('says behind the table, and in its properties, who took it', async () => {
    const { names, sheet, read } = await sheetOf(['a', 1]);
    expect(sheet).not.toContain('Diambil');
    for (const part of ['xl/worksheets/sheet2.xml', 'docProps/core.xml']) {
      expect(read(part)).toContain('>Diambil oleh Sari &amp; Budi (pln), 2026-11-23 10:00 WIB<');
      expect(read('[Content_Types].xml')).toContain(`PartName="/${part}"`);
      expect(names).toContain(part);
    }
    expect(read('xl/workbook.xml')).toContain('<sheet name="Info" sheetId="2" r:id="rId3"/>');
  });

  it('holds what looks like a formula as text', async () => {
    const { sheet } = await sheetOf(['=HYPERLINK("http://x")', null]);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=HYPERLINK("http://x")</t></is></c><c/>');
  });

  it('leaves out what XML cannot hold', async () => {
    expect((await sheetOf(['a\u0000b\uD800c', null])).sheet).toContain('>abc<');
  });

  it('is handed out while its rows are still being read', async () => {
    let read = 0;
    const many = function* () {
      for (; read < 50_000; read += 1) yield [String(Math.random()), read];
    };
    const iterator = writeXlsx({ columns, mark, rows: Readable.from(many()) as AsyncIterable<Cell[]> });
    let chunks = 0;
    while (chunks < 8 && !(await iterator.next()).done) chunks += 1;
    expect(read).toBeLessThan(50_000);
  });
});
