import { describe, expect, it } from '@jest/globals';
import { barsHeight, barsOption, type BarsData } from './bars-option.js';

interface Drawn {
  readonly name: string;
  readonly data: readonly { value: number; link?: string; cursor?: string }[];
  readonly itemStyle: { readonly color: string };
  readonly label?: { readonly show: boolean; readonly formatter: (one: { value: number }) => string };
}

const bars = [
  { label: '1 Des', whole: 1_234, part: 12.5, link: '?list=due&day=2026-12-01' },
  { label: '2 Des', whole: 0, part: 0 },
];
const drawn = (more: Partial<BarsData> = {}, width = 960) => {
  const data = { bars, names: { whole: 'Due', part: 'Late' }, tone: 'late', locale: 'id-ID', ...more } as const;
  return barsOption(data, width).series as unknown as [whole: Drawn, part: Drawn];
};

describe('bars', () => {
  it('have their part in them, and lead to the list behind them', () => {
    const [whole, part] = drawn();
    expect(whole.data).toEqual([
      { value: 1_234, link: '?list=due&day=2026-12-01' },
      { value: 0, cursor: 'default' },
    ]);
    expect(part.data[0]).toEqual({ value: 12.5, link: '?list=due&day=2026-12-01' });
  });

  it('tell what is late from what went well', () => {
    expect(drawn()[1].itemStyle).not.toEqual(drawn({ tone: 'well' })[1].itemStyle);
  });

  it.each([
    { locale: 'id-ID', said: '1.234' },
    { locale: 'en-GB', said: '1,234' },
  ])('bear their figure as $locale writes it', ({ locale, said }) => {
    expect(drawn({ locale })[0].label?.formatter({ value: 1_234 })).toBe(said);
  });

  it('bear no figures where they are too narrow for them', () => {
    const many = Array.from({ length: 52 }, (_, week) => ({ label: String(week), whole: 5, part: 1 }));
    expect([drawn()[0].label?.show, drawn({ bars: many })[0].label?.show]).toEqual([true, false]);
  });

  it('lie beside their names where those are long: the first at the top, every name there, a line for each', () => {
    const data = { bars, names: { whole: 'Due', part: 'Late' }, tone: 'late', locale: 'id-ID', lie: true } as const;
    const { xAxis, yAxis } = barsOption(data, 320);
    expect(xAxis).toMatchObject({ type: 'value' });
    expect(yAxis).toMatchObject({ data: ['1 Des', '2 Des'], inverse: true, axisLabel: { interval: 0 } });
    const more = { ...data, bars: [...bars, ...bars] };
    expect(barsHeight(more, 320)).toBeGreaterThan(barsHeight(data, 320));
    expect(drawn({ lie: true }, 40)[0].label?.show).toBe(true);
  });
});
