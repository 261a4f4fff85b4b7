import { describe, expect, it } from '@jest/globals';
import { agesOption, barsOption } from '#libs/charts';
import { drawChart } from './draw-chart.js';

const size = { width: 467, height: 200 };

describe('a chart for paper', () => {
  it('is made of shapes and words, without a browser', async () => {
    const bars = [{ label: '1 Des', whole: 1_234, part: 5 }];
    const names = { whole: 'Jatuh tempo', part: 'Mungkin terlambat' };
    const svg = await drawChart(barsOption({ bars, names, tone: 'late', locale: 'id-ID' }, size.width), size);
    expect(svg).toMatch(/^<svg width="467" height="200"/);
    expect(svg).toContain('font-family:Helvetica;');
    for (const word of ['1 Des', '1.234', 'Jatuh tempo', 'Mungkin terlambat']) expect(svg).toContain(`>${word}</text>`);
  });

  it('takes a name for a name', async () => {
    const members = [{ name: '"><script>&', ages: [1] }];
    const svg = await drawChart(agesOption({ members, names: ['new'], locale: 'id-ID' }, size.width), size);
    expect(svg).toContain('&quot;&gt;&lt;script&gt;&amp;</text>');
  });
});
