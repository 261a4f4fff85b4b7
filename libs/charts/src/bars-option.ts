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
}

/** A figure above a bar needs as much. */
const roomOfFigure = 36;

/** Upright bars; in each, the part of it that is answered or that may be late. */
export function barsOption({ bars, names, tone, locale }: BarsData, width: number): EChartsOption {
  const figure = (value: unknown) => Number(value).toLocaleString(locale, { maximumFractionDigits: 1 });
  const series = (kind: 'whole' | 'part') => ({
    ...{ type: 'bar' as const, name: names[kind], barWidth: '68%', barGap: '-100%', emphasis: { disabled: true } },
    data: bars.map((bar) => ({ value: bar[kind], ...(bar.link ? { link: bar.link } : { cursor: 'default' }) })),
  });
  return {
    legend,
    grid: { ...{ left: 0, right: 0, top: 46, bottom: 8 }, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: { ...tooltip, trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: figure },
    xAxis: {
      ...nameAxis,
      data: bars.map(({ label }) => label),
      axisLabel: { color: palette.quiet, hideOverlap: true },
    },
    yAxis: { ...valueAxis, axisLabel: { color: palette.quiet, formatter: figure } },
    series: [
      {
        ...series('whole'),
        itemStyle: { color: palette.whole, borderColor: palette.edge, borderWidth: 1 },
        label: {
          ...{ show: width / Math.max(1, bars.length) > roomOfFigure, position: 'top', color: palette.quiet },
          formatter: (one: { readonly value?: unknown }) => figure(one.value),
        },
      },
      { ...series('part'), itemStyle: { color: palette[tone] } },
    ],
  };
}
