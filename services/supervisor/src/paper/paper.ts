import type { Language } from '#libs/contracts';
import { inLatinLetters } from '#libs/domain';
import type { EChartsOption } from 'echarts';
import type PDFDocument from 'pdfkit';
import { locales } from './day-in-words.js';
import { drawChart } from './draw-chart.js';
import { paperFont } from './paper-font.js';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center';
}

type Pdf = InstanceType<typeof PDFDocument>;

/** Columns of a table with their widths in points; of A4, 467 lie between the margins. */
export type Columns = readonly (readonly [heading: string, width: number])[];

/** A chart, and what it is called to who does not see it. */
export interface Drawing {
  readonly option: EChartsOption;
  /** As it is drawn, before it is made as small as the words around it. */
  readonly height: number;
  readonly alt: string;
}

const margin = 64;
/** Of A4, between the margins. */
const paperWidth = 467;
/** Words of charts are drawn in twelve points, tables are written in nine. */
const scale = 0.75;
/** How wide a chart is to itself. */
export const drawnWidth = paperWidth / scale;
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

  static async begin(title: string, madeAt: Date, language: Language = 'id'): Promise<Paper> {
    // Papers are drawn once a day or less: what draws them is read for the first.
    const { default: PDFDocument } = await import('pdfkit');
    const pdf = new PDFDocument({
      ...{ size: 'A4', margin, lang: locales[language], tagged: true, displayTitle: true },
      info: { Title: title, CreationDate: madeAt },
    });
    return new Paper(pdf);
  }

  write(tag: 'H1' | 'H2' | 'P', text: string, look: Look = {}): void {
    const { size = 11, bold = false, align = 'left' } = { ...lookOf[tag], ...look };
    const { pdf } = this;
    const draw = () => {
      pdf
        .font(bold ? paperFont.bold : paperFont.plain)
        .fontSize(size)
        .text(inLatinLetters(text), margin, pdf.y, { align });
    };
    this.document.add(pdf.struct(tag, {}, draw));
    pdf.moveDown(0.5);
  }

  /** An empty line; where what follows belongs together and has no room, a new page. */
  space(together = 0): void {
    this.pdf.moveDown();
    this.roomFor(together);
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

  /** A chart across the page, as shapes and words; what it shows is told by its alternative text and by the table after it. */
  async chart({ option, height, alt }: Drawing): Promise<void> {
    const { pdf } = this;
    const { default: svgToPdf } = await import('svg-to-pdfkit');
    const svg = await drawChart(option, { width: drawnWidth, height });
    this.roomFor(height * scale);
    const top = pdf.y;
    const figure = { alt, bbox: [margin, top, margin + paperWidth, top + height * scale] };
    const draw = () => {
      pdf.save().translate(margin, top).scale(scale);
      svgToPdf(pdf, svg, 0, 0, {
        assumePt: true,
        fontCallback: (_, bold) => (bold ? paperFont.bold : paperFont.plain),
        // A chart that is not quite as it should be is no reason to have no document: the table says the same.
        warningCallback: () => undefined,
      });
      pdf.restore();
    };
    this.document.add(pdf.struct('Figure', figure, draw));
    pdf.x = margin;
    pdf.y = top + height * scale;
    pdf.moveDown(0.5);
  }

  private roomFor(height: number): void {
    const { pdf } = this;
    if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
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
    pdf.font(tag === 'TH' ? paperFont.bold : paperFont.plain).fontSize(9);
    const height = Math.max(...cells.map((cell, at) => pdf.heightOfString(cell, { width: (widths[at] ?? 0) - 4 }))) + 6;
    this.roomFor(height);
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
