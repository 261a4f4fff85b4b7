import bwipjs from 'bwip-js/node';

/** Letters and digits only: short bars, and what people type finds the complaint with or without hyphens. */
const symbolsOf = (code: string): string => code.replaceAll('-', '');

/** A tracking code as Code 128, for the readers at counters. An SVG of our own making. */
export const codeBarsSvg = (code: string): string =>
  bwipjs.toSVG({ bcid: 'code128', text: symbolsOf(code), scale: 2, height: 12 });

/** The widths of its bars and gaps in turn, a bar first. */
export function codeBars(code: string): readonly number[] {
  const [drawn] = bwipjs.raw({ bcid: 'code128', text: symbolsOf(code) });
  if (!drawn || !('sbs' in drawn)) throw new Error('A Code 128 has bars');
  return drawn.sbs;
}
