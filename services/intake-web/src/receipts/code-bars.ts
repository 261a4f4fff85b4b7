/** Letters and digits only: short bars, and what people type finds the complaint with or without hyphens. */
const symbolsOf = (code: string): string => code.replaceAll('-', '');

/** A tracking code as Code 128, for the readers at counters. An SVG of our own making. */
export async function codeBarsSvg(code: string): Promise<string> {
  const bars = await writer();
  return bars.toSVG({ bcid: 'code128', text: symbolsOf(code), scale: 2, height: 12 });
}

/** The widths of its bars and gaps in turn, a bar first. */
export async function codeBars(code: string): Promise<readonly number[]> {
  const bars = await writer();
  const [drawn] = bars.raw({ bcid: 'code128', text: symbolsOf(code) });
  if (!drawn || !('sbs' in drawn)) throw new Error('A Code 128 has bars');
  return drawn.sbs;
}

// It knows a hundred kinds of bars in two megabytes: read with the first receipt.
const writer = async () => (await import('bwip-js/node')).default;
