import { describe, expect, it } from '@jest/globals';
import { provincesHeight, provincesOption } from './provinces-option.js';
import { provinceTiles } from './province-tiles.js';

const jakarta = { digits: '31', open: 1_200, overdue: 1_200, link: '?province=31' };
const data = { provinces: [jakarta], names: { open: 'Open', overdue: 'Overdue' }, locale: 'id-ID' };
const at = provinceTiles.findIndex(([digits]) => digits === '31');

interface Tile {
  readonly children: readonly { readonly type: string; readonly style: { text?: string; fill: string } }[];
}
const drawn = (width: number) => {
  const { series, tooltip } = provincesOption(data, width) as unknown as {
    series: [{ data: unknown[]; renderItem: (params: { dataIndex: number }) => Tile }];
    tooltip: { formatter: (one: { dataIndex: number }) => string };
  };
  return { ...series[0], tooltip };
};
const words = (width: number) =>
  drawn(width)
    .renderItem({ dataIndex: at })
    .children.flatMap(({ style }) => style.text ?? []);

describe('the tiles of the provinces', () => {
  it('lead to the open complaints of a province that has some', () => {
    const { data: tiles } = drawn(960);
    expect(tiles).toHaveLength(38);
    expect(tiles[at]).toEqual({ value: 1_200, link: '?province=31' });
    expect(tiles[0]).toEqual({ value: 0, cursor: 'default' });
  });

  it('bear a name and a figure, or nothing where there is no room', () => {
    expect([words(960), words(290)]).toEqual([['Jakarta', '1.200'], []]);
  });

  it('are told in words', () => {
    expect(drawn(960).tooltip.formatter({ dataIndex: at })).toBe('Jakarta\nOpen: 1.200\nOverdue: 1.200');
  });

  it('are dark where everything is late, with words that can be read on it', () => {
    const { renderItem } = drawn(960);
    const [tile, name] = renderItem({ dataIndex: at }).children;
    const [empty] = renderItem({ dataIndex: 0 }).children;
    expect([tile?.style.fill, name?.style.fill, empty?.style.fill]).toEqual(['#8c1b16', '#ffffff', '#f1f6f6']);
  });

  it('keep their shape as the screen grows narrow', () => {
    expect([provincesHeight(data, 1_010), provincesHeight(data, 280)]).toEqual([577, 160]);
  });
});
