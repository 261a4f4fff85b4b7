/** What we use of it; the types that others wrote ask for a browser's. */
declare module 'svg-to-pdfkit' {
  interface Options {
    /** A unit of the SVG is a point of the paper. */
    readonly assumePt: boolean;
    readonly fontCallback: (family: string, bold: boolean) => string;
    readonly warningCallback: (warning: string) => void;
  }

  export default function svgToPdf(pdf: PDFKit.PDFDocument, svg: string, x: number, y: number, options: Options): void;
}
