import type { EChartsOption } from 'echarts';
import { palette, shortName, tooltip } from '#libs/charts';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface Pair {
  readonly from: Named;
  readonly to: Named;
  readonly count: number;
  readonly link: string;
}

export interface BouncesData {
  readonly pairs: readonly Pair[];
  readonly locale: string;
}

/** As many as an eye can follow; the table has all. */
const mostPairs = 12;
const wide = 620;
/** On a phone two names stand side by side. */
const mostLetters = 18;
const cut = (name: string) => (name.length > mostLetters ? `${name.slice(0, mostLetters - 1).trimEnd()}…` : name);

const strongest = (pairs: readonly Pair[]) =>
  [...pairs].sort((one, other) => other.count - one.count).slice(0, mostPairs);
const sides = ['from', 'to'] as const;
const distinct = (pairs: readonly Pair[], side: 'from' | 'to') => [
  ...new Map(pairs.map((pair) => [pair[side].code, pair[side].name])),
];

/** As high as the names on its fuller side need. */
export function bouncesHeight({ pairs }: BouncesData): number {
  const shown = strongest(pairs);
  return 40 + 34 * Math.max(...sides.map((side) => distinct(shown, side).length));
}

/** Who hands what to whom, from left to right. Who does both stands on both sides: nothing goes round in a circle. */
export function bouncesOption({ pairs, locale }: BouncesData, width: number): EChartsOption {
  const shown = strongest(pairs);
  const figure = (value: unknown) => Number(value).toLocaleString(locale);
  const beside = width >= wide;
  // Names stand beside the drawing where there is room, else upon it.
  const label = (side: 'from' | 'to', full: string) => ({
    color: palette.ink,
    position: (side === 'from') === beside ? ('left' as const) : ('right' as const),
    ...(beside
      ? { formatter: shortName(full), fontSize: 13, width: width * 0.26 - 16, overflow: 'truncate' as const }
      : { formatter: cut(shortName(full)), fontSize: 12, backgroundColor: '#ffffffd9', padding: [1, 3] }),
  });
  const margin = beside ? width * 0.26 : 0;
  return {
    tooltip: {
      ...tooltip,
      trigger: 'item',
      formatter: (one) => {
        const { data, value } = Array.isArray(one) ? (one[0] ?? { data: {}, value: 0 }) : one;
        const { title } = data as { title?: string };
        return `${title ?? ''}\n${figure(value)}`;
      },
    },
    series: [
      {
        ...{ type: 'sankey', left: margin, right: margin, top: 8, bottom: 8 },
        ...{ nodeWidth: 12, nodeGap: 16, draggable: false },
        itemStyle: { color: palette.edge },
        lineStyle: { color: palette.edge, opacity: 0.6, curveness: 0.5 },
        data: sides.flatMap((side, depth) =>
          distinct(shown, side).map(([code, full]) => ({
            ...{ name: `${side}:${code}`, depth, title: full, cursor: 'default' },
            label: label(side, full),
          })),
        ),
        links: shown.map(({ from, to, count, link }) => ({
          ...{ source: `from:${from.code}`, target: `to:${to.code}`, value: count, link },
          title: `${from.name} → ${to.name}`,
        })),
      },
    ],
  };
}
