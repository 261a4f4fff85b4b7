import { describe, expect, it } from '@jest/globals';
import { palette } from './palette.js';

/** How bright a colour is to the eye, as WCAG 2 reckons. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe('the colours of charts', () => {
  const { paper, edge, late, well, whole, lineStrong, ages, shares, ink, quiet } = palette;

  it.each([
    ...ages.map((age, index) => ({ what: `age ${index}`, colour: age, on: paper })),
    { what: 'the edge of a bar', colour: edge, on: paper },
    { what: 'the late part in its bar', colour: late, on: whole },
    { what: 'the answered part in its bar', colour: well, on: whole },
    { what: 'the edge of a province', colour: lineStrong, on: paper },
  ])('show $what to who sees little contrast', ({ colour, on }) => {
    expect(contrast(colour, on)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    { what: 'labels', colour: quiet, on: paper },
    ...shares.map((share, level) => ({
      what: `the words of a province of level ${level}`,
      colour: level > 2 ? paper : ink,
      on: share,
    })),
  ])('let $what be read', ({ colour, on }) => {
    expect(contrast(colour, on)).toBeGreaterThanOrEqual(4.5);
  });
});
