/** One of the standard fonts of a PDF: every reader has it, and no file carries it. */
export const paperFont = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const;
