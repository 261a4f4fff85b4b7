import PDFDocument from 'pdfkit';
import { hubTimeZone, localDateOf } from '#libs/domain';
import type { Letter } from './letter.entity.js';
import { letterText as say } from './letter-text.js';

type Drawn = Pick<Letter, 'number' | 'institutionName' | 'sentAt' | 'sentByName' | 'cases' | 'total'> & {
  issuerName: string;
};

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center';
}

const margin = 64;
const widths = [26, 80, 106, 84, 96, 75];

/** A warning letter on A4: tagged, so that it can be read aloud. */
export async function drawLetter(letter: Drawn): Promise<Buffer> {
  const { number, institutionName, sentAt, sentByName, cases, total, issuerName } = letter;
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin, lang: 'id-ID', tagged: true, displayTitle: true },
    info: { Title: `${say.heading} ${number}`, CreationDate: sentAt },
  });
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  const write = (tag: 'H1' | 'P', text: string, { size = 11, bold = false, align = 'left' }: Look = {}) => {
    const draw = () =>
      pdf
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(size)
        .text(text, margin, pdf.y, { align });
    document.add(pdf.struct(tag, {}, () => void draw()));
    pdf.moveDown(0.5);
  };
  write('P', issuerName.toUpperCase(), { size: 13, bold: true, align: 'center' });
  write('H1', say.heading, { size: 15, bold: true, align: 'center' });
  write('P', `${say.number}: ${number}`, { align: 'center' });
  pdf.moveDown();
  write('P', say.day(localDateOf(sentAt, hubTimeZone)));
  write('P', `${say.to} ${institutionName}`);
  write('P', `${say.about}: ${say.subject}`, { bold: true });
  write('P', say.opening(total));
  const table = pdf.struct('Table');
  document.add(table);
  drawRow(pdf, table, say.columns, 'TH');
  for (const [index, one] of cases.entries()) {
    const cells = [String(index + 1), one.code ?? '–', one.institution, say.kinds[one.kind] ?? one.kind];
    drawRow(pdf, table, [...cells, say.day(one.dueOn), say.days(one.workingDaysLate)], 'TD');
  }
  table.end();
  if (total > cases.length) write('P', say.more(total - cases.length));
  pdf.moveDown();
  write('P', say.request);
  pdf.moveDown();
  write('P', `${say.signed} ${sentByName}, ${issuerName}.`);
  document.end();
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Pdf['struct']>;

function drawRow(pdf: Pdf, table: Structure, cells: readonly string[], tag: 'TH' | 'TD'): void {
  pdf.font(tag === 'TH' ? 'Helvetica-Bold' : 'Helvetica').fontSize(9);
  const height = Math.max(...cells.map((cell, at) => pdf.heightOfString(cell, { width: widths[at] ?? 60 }))) + 6;
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
  const row = pdf.struct('TR');
  table.add(row);
  const top = pdf.y;
  let left = margin;
  for (const [at, cell] of cells.entries()) {
    const [x, width] = [left, widths[at] ?? 60];
    row.add(pdf.struct(tag, {}, () => void pdf.text(cell, x, top, { width })));
    left += width;
  }
  row.end();
  pdf.x = margin;
  pdf.y = top + height;
}
