import type { CustomSeriesRenderItem, EChartsOption } from 'echarts';
import { palette, tooltip } from '#libs/charts';
import { provinceTiles } from './province-tiles.js';

interface Province {
  readonly digits: string;
  readonly open: number;
  readonly overdue: number;
  readonly link: string;
}

export interface ProvincesData {
  readonly provinces: readonly Province[];
  readonly names: { readonly open: string; readonly overdue: string };
  readonly locale: string;
}

const [columns, rows, mostWidth] = [14, 8, 1_010];

export const provincesHeight = (_: ProvincesData, width: number): number =>
  Math.round((Math.min(width, mostWidth) / columns) * rows);

/** Five steps by how much of what is open is late. */
const levelOf = ({ open, overdue }: Province) => (open === 0 ? 0 : Math.min(4, Math.ceil((overdue / open) * 4)));

/** The provinces as tiles: how many are open, and the darker the more of them are late. */
export function provincesOption({ provinces, names, locale }: ProvincesData, width: number): EChartsOption {
  const figure = (value: number) => value.toLocaleString(locale);
  const of = new Map(provinces.map((one) => [one.digits, one]));
  const tile = Math.min(width, mostWidth) / columns;
  const left = (width - tile * columns) / 2;
  const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
    const [digits = '', name = '', column = 0, row = 0] = provinceTiles[dataIndex] ?? [];
    const found = of.get(digits);
    const level = found ? levelOf(found) : undefined;
    const [x, y] = [left + column * tile, row * tile];
    const words = (text: string, at: number, fontSize: number, fontWeight: 'normal' | 'bold' = 'normal') => ({
      type: 'text' as const,
      style: {
        ...{ text, x: x + tile / 2, y: y + tile * at, fontSize, fontWeight },
        ...{ textAlign: 'center' as const, textVerticalAlign: 'middle' as const },
        fill: level !== undefined && level > 2 ? palette.paper : palette.ink,
      },
    });
    const count = found ? figure(found.open) : '';
    // On a phone a tile has no room for a name: the colour, a press and the table tell.
    const named = tile >= 48;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: x + 1.5, y: y + 1.5, width: tile - 3, height: tile - 3, r: tile / 12 },
          style: {
            fill: palette.shares[level ?? -1] ?? palette.nothing,
            ...{ stroke: palette.lineStrong, lineWidth: 1 },
          },
        },
        ...(named ? [words(name, 0.35, 12), words(count, 0.68, 15, 'bold')] : []),
        ...(!named && count.length * 6 < tile - 4 ? [words(count, 0.5, 10)] : []),
      ],
    };
  };
  return {
    tooltip: {
      ...tooltip,
      trigger: 'item',
      formatter: (one) => {
        const [digits = '', name = ''] = provinceTiles[(Array.isArray(one) ? one[0] : one)?.dataIndex ?? -1] ?? [];
        const { open = 0, overdue = 0 } = of.get(digits) ?? {};
        return `${name}\n${names.open}: ${figure(open)}\n${names.overdue}: ${figure(overdue)}`;
      },
    },
    series: [
      {
        ...{ type: 'custom', coordinateSystem: 'none', renderItem },
        data: provinceTiles.map(([digits]) => {
          const found = of.get(digits);
          return found && found.open > 0 ? { value: found.open, link: found.link } : { value: 0, cursor: 'default' };
        }),
      },
    ],
  };
}
