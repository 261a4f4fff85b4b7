import type { EChartsOption } from 'echarts';
import { legend, nameAxis, tooltip, valueAxis } from './look.js';
import { palette } from './palette.js';
import { shortName } from './short-name.js';

export interface AgesOfMember {
  readonly name: string;
  /** How many are open, by age. */
  readonly ages: readonly number[];
  /** Where the list behind each part is. */
  readonly links?: readonly string[];
}

export interface AgesData {
  readonly members: readonly AgesOfMember[];
  /** From new to old. */
  readonly names: readonly string[];
  readonly locale: string;
}

/** The key takes a second line where it is narrow. */
const keyHeight = (width: number) => (width < 460 ? 54 : 30);

/** As high as its bars need. */
export const agesHeight = ({ members }: AgesData, width: number): number => keyHeight(width) + members.length * 26 + 36;

/** What is open at each institution, by age: a bar each, the first one at the top. */
export function agesOption({ members, names, locale }: AgesData, width: number): EChartsOption {
  const figure = (value: unknown) => Number(value).toLocaleString(locale);
  return {
    legend,
    grid: {
      ...{ left: 0, right: 16, top: keyHeight(width), bottom: 8 },
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    },
    tooltip: {
      ...tooltip,
      trigger: 'item',
      formatter: (one) => {
        const { dataIndex, seriesName = '', value } = Array.isArray(one) ? (one[0] ?? { dataIndex: -1 }) : one;
        return `${members[dataIndex]?.name ?? ''}\n${seriesName}: ${figure(value)}`;
      },
    },
    xAxis: { ...valueAxis, axisLabel: { color: palette.quiet, hideOverlap: true, formatter: figure } },
    yAxis: {
      ...nameAxis,
      inverse: true,
      data: members.map(({ name }) => shortName(name)),
      axisLabel: { color: palette.ink, width: Math.max(90, width * 0.3), overflow: 'truncate', interval: 0 },
    },
    series: names.map((name, age) => ({
      ...{ type: 'bar', name, stack: 'ages', barWidth: 16, emphasis: { disabled: true } },
      itemStyle: { color: palette.ages[age] ?? palette.late, borderColor: palette.paper, borderWidth: 1 },
      data: members.map(({ ages, links }) => {
        // Of nothing there is no bar, and no line that looks like one.
        const some = ages[age] ?? 0;
        const value = some > 0 ? some : '-';
        return links?.[age] === undefined ? { value, cursor: 'default' } : { value, link: links[age] };
      }),
    })),
  };
}
