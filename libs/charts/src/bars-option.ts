import type { EChartsOption } from 'echarts';
import { legend, nameAxis, tooltip, valueAxis } from './look.js';
import { palette } from './palette.js';

export interface Bar {
  readonly label: string;
  readonly whole: number;
  readonly part: number;
  /** Where the list behind it is. */
  readonly link?: string;
}

export interface BarsData {
  readonly bars: readonly Bar[];
  readonly names: { readonly whole: string; readonly part: string };
  /** Whether the part is what went well or what is late. */
  readonly tone: 'well' | 'late';
  readonly locale: string;
  /** For names of several words: each bar lies beside its name, the first at the top. */
  readonly lie?: boolean;
}

/** A figure above or behind a bar needs as much. */
const roomOfFigure = 36;
const keyHeight = 46;

/** Upright bars are as high as an eye needs to compare them, and lower on a phone; those that lie need a line each. */
export const barsHeight = ({ bars, lie = false }: BarsData, width: number): number => {
  if (lie) return keyHeight + bars.length * 26 + 32;
  return width < 480 ? 200 : 240;
};

/** Bars; in each, the part of it that is answered or that may be late. */
export function barsOption({ bars, names, tone, locale, lie = false }: BarsData, width: number): EChartsOption {
  const figure = (value: unknown) => Number(value).toLocaleString(locale, { maximumFractionDigits: 1 });
  const series = (kind: 'whole' | 'part') => ({
    ...{ type: 'bar' as const, name: names[kind], barWidth: '68%', barGap: '-100%', emphasis: { disabled: true } },
    data: bars.map((bar) => ({ value: bar[kind], ...(bar.link ? { link: bar.link } : { cursor: 'default' }) })),
  });
  const longNames = {
    color: palette.ink,
    width: Math.max(110, width * 0.3),
    overflow: 'truncate',
    interval: 0,
  } as const;
  const named = {
    ...nameAxis,
    ...{ data: bars.map(({ label }) => label), inverse: lie },
    axisLabel: lie ? longNames : { color: palette.quiet, hideOverlap: true },
  };
  const measured = { ...valueAxis, axisLabel: { color: palette.quiet, hideOverlap: lie, formatter: figure } };
  return {
    legend,
    grid: {
      ...{ left: 0, right: lie ? roomOfFigure : 0, top: keyHeight, bottom: 8 },
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    },
    tooltip: { ...tooltip, trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: figure },
    ...(lie ? { xAxis: measured, yAxis: named } : { xAxis: named, yAxis: measured }),
    series: [
      {
        ...series('whole'),
        itemStyle: { color: palette.whole, borderColor: palette.edge, borderWidth: 1 },
        label: {
          ...{ show: lie || width / Math.max(1, bars.length) > roomOfFigure, color: palette.quiet },
          position: lie ? 'right' : 'top',
          formatter: (one: { readonly value?: unknown }) => figure(one.value),
        },
      },
      { ...series('part'), itemStyle: { color: palette[tone] } },
    ],
  };
}
