import type { Weeks } from '../api/monitor.js';

/** The heat map as a table: a row for each institution, a share in time for each week, nothing where nothing was answered. */
export function heatRows(
  { weeks, members }: Pick<Weeks, 'members'> & { readonly weeks: readonly { readonly week: string }[] },
  institution: string,
): (string | number)[][] {
  const cells = new Map(members.map((one) => [`${one.code} ${one.week}`, one.inTime / (one.inTime + one.late)]));
  const named = new Map(members.map(({ code, name }) => [code, name]));
  return [
    [institution, ...weeks.map(({ week }) => week)],
    ...[...named].map(([code, name]) => [name, ...weeks.map(({ week }) => rounded(cells.get(`${code} ${week}`)))]),
  ];
}

const rounded = (share: number | undefined): string | number =>
  share === undefined ? '' : Math.round(share * 1_000) / 1_000;
