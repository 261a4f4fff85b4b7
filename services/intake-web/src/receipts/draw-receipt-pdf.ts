import type PDFDocument from 'pdfkit';
import type { QRCode } from 'qrcode';
import type { Receipt } from '../pages/receipt-page.js';
import { sayDate, sayInstant } from '../pages/dates.js';
import type { Words } from '../pages/words/words.js';
import { codeBars } from './code-bars.js';

/** Points of an A6 page, and its margin. */
const page = { width: 297.64, height: 419.53, margin: 22 } as const;
const inner = page.width - 2 * page.margin;
const ink = '#14212b';

/** The receipt as a page of A6 to print, send or keep: tagged, and readable by a person, a phone and a counter's reader. */
export async function drawReceiptPdf({ receipt, words }: { receipt: Receipt; words: Words }): Promise<Buffer> {
  const { receipt: say, site, language } = words;
  // Most receipts are never drawn: what draws them is read for the first that is.
  const [{ default: PDFDocument }, { default: QRCode }] = await Promise.all([import('pdfkit'), import('qrcode')]);
  const bars = await codeBars(receipt.code);
  const qr = QRCode.create(receipt.address, { errorCorrectionLevel: 'M' });
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: page.margin,
    lang: language,
    tagged: true,
    displayTitle: true,
    info: { Title: `${site.name} ${receipt.code}`, CreationDate: receipt.receivedAt },
  });
  const structure = pdf.struct('Document');
  pdf.addStructure(structure);
  const write = (tag: 'H1' | 'P', text: string, size: number, font = 'Helvetica') => {
    structure.add(
      pdf.struct(tag, {}, () => {
        pdf.font(font).fontSize(size).fillColor(ink).text(text, page.margin, pdf.y, { width: inner });
      }),
    );
  };
  write('P', site.name, 11, 'Helvetica-Bold');
  write('H1', say.title, 15, 'Helvetica-Bold');
  pdf.moveDown(0.4);
  write('P', say.codeLabel, 9);
  pdf.moveDown(0.5);
  write('P', receipt.code, 22, 'Courier-Bold');
  const top = pdf.y + 4;
  structure.add(
    pdf.struct('Figure', { alt: say.barsLabel }, () => {
      drawBars(pdf, bars, top);
    }),
  );
  pdf.y = top + 42;
  for (const [label, value] of [
    [say.answerBy, sayDate(language, receipt.answerBy)],
    [say.receivedAt, sayInstant(language, receipt.receivedAt)],
    [say.keyLabel, receipt.replyKey],
  ] as const) {
    write('P', label, 8);
    write('P', value, 10, 'Helvetica-Bold');
    pdf.moveDown(0.25);
  }
  write('P', say.keyText, 8);
  const below = Math.max(pdf.y + 8, page.height - page.margin - 92);
  structure.add(
    pdf.struct('Figure', { alt: say.qrLabel }, () => {
      drawQr(pdf, qr, { left: page.margin, top: below, side: 84 });
    }),
  );
  structure.add(
    pdf.struct('P', {}, () => {
      const beside = { width: inner - 96 };
      pdf
        .font('Helvetica')
        .fontSize(8)
        .text(say.scan, page.margin + 96, below, beside)
        .text(receipt.address, beside);
    }),
  );
  structure.end();
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

type Pdf = InstanceType<typeof PDFDocument>;

function drawBars(pdf: Pdf, widths: readonly number[], top: number): void {
  const unit = Math.min(1.1, inner / widths.reduce((sum, width) => sum + width, 0));
  let left = page.margin;
  for (const [position, width] of widths.entries()) {
    if (position % 2 === 0) pdf.rect(left, top, width * unit, 32);
    left += width * unit;
  }
  pdf.fill(ink);
}

function drawQr(pdf: Pdf, { modules }: QRCode, { left, top, side }: { left: number; top: number; side: number }): void {
  const unit = side / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      // A hair wider than its place, or printers leave white lines between them.
      if (modules.get(row, column)) pdf.rect(left + column * unit, top + row * unit, unit + 0.05, unit + 0.05);
    }
  }
  pdf.fill(ink);
}
