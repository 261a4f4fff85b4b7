import { describe, expect, it } from '@jest/globals';
import { barsOption } from '#libs/charts';
import { wordsOfPdf } from '#libs/testing';
import { Paper } from './paper.js';
import { stampPaper } from './stamp-paper.js';

const mark = 'Diambil oleh Rini “Ni” Ayu (pln), 1 Desember 2026 10.00 WIB';

async function aPaper(): Promise<Buffer> {
  const paper = await Paper.begin('Surat', new Date('2026-12-01T03:00:00Z'));
  paper.write('H1', 'Surat peringatan');
  paper.table(
    [['Kode', 100]],
    Array.from({ length: 60 }, (_, at) => [`A-${at}`]),
  );
  const bars = [{ label: '1 Des', whole: 7, part: 5 }];
  const names = { whole: 'Jatuh tempo', part: 'Mungkin terlambat' };
  await paper.chart({ option: barsOption({ bars, names, tone: 'late', locale: 'id-ID' }, 600), height: 200, alt: 'x' });
  return paper.finish();
}

const pagesIn = (pdf: string) => pdf.match(/\/Type \/Page\n/g)?.length ?? 0;

describe('a paper that leaves the hub', () => {
  it('is marked on every page, and holds what is kept byte for byte', async () => {
    const kept = await aPaper();
    const stamped = stampPaper(kept, mark);
    expect(stamped.subarray(0, kept.length).equals(kept)).toBe(true);
    const after = stamped.subarray(kept.length).toString('latin1');
    const pages = pagesIn(kept.toString('latin1'));
    expect(pages).toBeGreaterThan(1);
    expect(pagesIn(after)).toBe(pages);
    expect(after.match(/\/Contents \[\d+ 0 R \d+ 0 R \d+ 0 R\]/g)).toHaveLength(pages);
    expect(after.match(/\/Font <<\n\/SalurMark \d+ 0 R/g)).toHaveLength(pages);
    expect(wordsOfPdf(kept)).not.toContain('Diambil');
    expect(wordsOfPdf(stamped)).toBe(`${wordsOfPdf(kept)} ${mark}`);
  });

  it('says where its new parts stand', async () => {
    const text = stampPaper(await aPaper(), mark).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const table = text.slice(start);
    expect(table).toMatch(/^xref\n/);
    const entries = [...table.matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
    expect(entries.length).toBeGreaterThan(5);
    for (const [, number = '', offset = ''] of entries)
      expect(text.startsWith(`${number} 0 obj\n`, Number(offset))).toBe(true);
    const former = Number(/\/Prev (\d+)/.exec(table)?.[1]);
    expect(text.startsWith('xref\n0 ', former)).toBe(true);
    expect(Number(/\/Size (\d+)/.exec(table)?.[1])).toBe(Math.max(...entries.map(([, number]) => Number(number))) + 1);
  });

  it.each([
    { paper: 'no PDF at all', why: 'not even one' },
    {
      paper: '%PDF-1.3\nxref\n0 1\n0000000000 65535 f \ntrailer\n<<\n/Size 1\n>>\nstartxref\n9\n%%EOF\n',
      why: 'no page',
    },
    {
      paper: '%PDF-1.3\nxref\n0 2\n0000000000 65535 f \n0000000003 00000 n \ntrailer\n<<\n>>\nstartxref\n9\n%%EOF\n',
      why: 'a table that is not true',
    },
  ])('leaves nowhere unmarked: $why', ({ paper }) => {
    expect(() => stampPaper(Buffer.from(paper, 'latin1'), mark)).toThrow('cannot be marked');
  });
});
