import type { Weeks } from '../api/monitor.js';

type Cell = Weeks['members'][number];

export interface HeatMember {
  readonly code: string;
  readonly name: string;
  /** By the Monday of the week; of weeks in which nothing was answered there is none. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export const shareInTime = ({ inTime, late }: Pick<Cell, 'inTime' | 'late'>): number => inTime / (inTime + late);

/** A row for each institution, the least in time over all these weeks first; of equals, who was late more often. */
export function heatMembers(members: readonly Cell[]): HeatMember[] {
  const codes = [...new Set(members.map(({ code }) => code))];
  return codes
    .map((its) => {
      const cells = members.filter(({ code }) => code === its);
      const inTime = cells.reduce((sum, one) => sum + one.inTime, 0);
      const late = cells.reduce((sum, one) => sum + one.late, 0);
      const { code = '', name = '' } = cells[0] ?? {};
      return {
        code,
        name,
        late,
        share: shareInTime({ inTime, late }),
        cells: new Map(cells.map((one) => [one.week, one])),
      };
    })
    .sort((one, other) => one.share - other.share || other.late - one.late || one.name.localeCompare(other.name, 'id'));
}

/** The heat map as a table: a row for each institution, a share in time for each week, nothing where nothing was answered. */
export function heatRows(
  { weeks, members }: Pick<Weeks, 'members'> & { readonly weeks: readonly { readonly week: string }[] },
  institution: string,
): (string | number)[][] {
  return [
    [institution, ...weeks.map(({ week }) => week)],
    ...heatMembers(members).map(({ name, cells }) => [name, ...weeks.map(({ week }) => rounded(cells.get(week)))]),
  ];
}

const rounded = (cell: Cell | undefined): string | number =>
  cell === undefined ? '' : Math.round(shareInTime(cell) * 1_000) / 1_000;
