import { describe, expect, it } from '@jest/globals';
import { agesHeight, agesOption } from './ages-option.js';

const members = [
  { name: 'PT Adhi Karya (Persero) Tbk', ages: [3, 0], links: ['?age=0', '?age=1'] },
  { name: 'Perum BULOG', ages: [0, 1_200], links: ['?age=0', '?age=1'] },
];
const data = { members, names: ['new', 'old'], locale: 'id-ID' };

describe('the bars of ages', () => {
  const { series, yAxis, tooltip } = agesOption(data, 960) as unknown as {
    series: { name: string; data: unknown[] }[];
    yAxis: { data: string[] };
    tooltip: { formatter: (one: { dataIndex: number; seriesName: string; value: number }) => string };
  };

  it('have a part for each age, of nothing none, and each leads to its list', () => {
    expect(series.map(({ name, data: parts }) => [name, ...parts])).toEqual([
      ['new', { value: 3, link: '?age=0' }, { value: '-', link: '?age=0' }],
      ['old', { value: '-', link: '?age=1' }, { value: 1_200, link: '?age=1' }],
    ]);
  });

  it('are called by short names, and by the full one where there is room', () => {
    expect(yAxis.data).toEqual(['Adhi Karya', 'BULOG']);
    expect(tooltip.formatter({ dataIndex: 0, seriesName: 'new', value: 3 })).toBe(
      'PT Adhi Karya (Persero) Tbk\nnew: 3',
    );
    expect(tooltip.formatter({ dataIndex: 1, seriesName: 'old', value: 1_200 })).toBe('Perum BULOG\nold: 1.200');
  });

  it('lead nowhere on paper', () => {
    const [only] = agesOption({ ...data, members: [{ name: 'KAI', ages: [1, 2] }] }, 467).series as unknown as {
      data: unknown[];
    }[];
    expect(only?.data).toEqual([{ value: 1, cursor: 'default' }]);
  });

  it('are higher for more institutions, and where their key takes two lines', () => {
    expect(agesHeight({ ...data, members: [...members, ...members] }, 960)).toBeGreaterThan(agesHeight(data, 960));
    expect(agesHeight(data, 300)).toBeGreaterThan(agesHeight(data, 960));
  });
});
