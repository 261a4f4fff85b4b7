import { inLatinLetters } from '#libs/domain';
import type PDFDocument from 'pdfkit';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center';
}

type Pdf = InstanceType<typeof PDFDocument>;

/** Columns of a table with their widths in points; of A4, 467 lie between the margins. */
export type Columns = readonly (readonly [heading: string, width: number])[];

const margin = 64;
const lookOf: Readonly<Record<'H1' | 'H2' | 'P', Look>> = {
  H1: { size: 15, bold: true },
  H2: { size: 12, bold: true },
  P: {},
};

/** A document on A4, written from top to bottom: tagged, so that it can be read aloud. */
export class Paper {
  private readonly document: ReturnType<Pdf['struct']>;

  private constructor(private readonly pdf: Pdf) {
    this.document = this.pdf.struct('Document');
    this.pdf.addStructure(this.document);
  }

  static async begin(title: string, madeAt: Date): Promise<Paper> {
    // Papers are drawn once a day or less: what draws them is read for the first.
    const { default: PDFDocument } = await import('pdfkit');
    const pdf = new PDFDocument({
      ...{ size: 'A4', margin, lang: 'id-ID', tagged: true, displayTitle: true },
      info: { Title: title, CreationDate: madeAt },
    });
    return new Paper(pdf);
  }

  write(tag: 'H1' | 'H2' | 'P', text: string, look: Look = {}): void {
    const { size = 11, bold = false, align = 'left' } = { ...lookOf[tag], ...look };
    const { pdf } = this;
    const draw = () => {
      pdf
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(size)
        .text(inLatinLetters(text), margin, pdf.y, { align });
    };
    this.document.add(pdf.struct(tag, {}, draw));
    pdf.moveDown(0.5);
  }

  space(): void {
    this.pdf.moveDown();
  }

  table(columns: Columns, rows: readonly (readonly string[])[]): void {
    const table = this.pdf.struct('Table');
    this.document.add(table);
    const widths = columns.map(([, width]) => width);
    this.row(
      table,
      columns.map(([heading]) => heading),
      { tag: 'TH', widths },
    );
    for (const cells of rows) this.row(table, cells.map(inLatinLetters), { tag: 'TD', widths });
    table.end();
  }

  async finish(): Promise<Buffer> {
    this.document.end();
    this.pdf.end();
    const parts: Buffer[] = [];
    for await (const part of this.pdf as AsyncIterable<Buffer>) parts.push(part);
    return Buffer.concat(parts);
  }

  private row(
    table: Paper['document'],
    cells: readonly string[],
    { tag, widths }: { tag: 'TH' | 'TD'; widths: readonly number[] },
  ): void {
    const { pdf } = this;
    pdf.font(tag === 'TH' ? 'Helvetica-Bold' : 'Helvetica').fontSize(9);
    const height = Math.max(...cells.map((cell, at) => pdf.heightOfString(cell, { width: (widths[at] ?? 0) - 4 }))) + 6;
    if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
    const row = pdf.struct('TR');
    table.add(row);
    const top = pdf.y;
    let left = margin;
    for (const [at, cell] of cells.entries()) {
      const [x, width] = [left, widths[at] ?? 0];
      // Cells stand close to each other: the last points of each stay white.
      row.add(pdf.struct(tag, {}, () => void pdf.text(cell, x, top, { width: width - 4 })));
      left += width;
    }
    row.end();
    pdf.x = margin;
    pdf.y = top + height;
  }
}
