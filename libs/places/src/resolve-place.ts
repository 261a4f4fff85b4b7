import { findMentions } from './find-mentions.js';
import type { NameIndex } from './name-index.js';
import type { LevelName, Region } from './region.js';
import { levelNames, type Level } from './region.js';
import type { RegionTable } from './region-table.js';
import { weighMentions, type Reading } from './weigh-mentions.js';

/** What a text says about where. Nothing is guessed: where it can be several places, they are all there. */
export interface Resolved {
  /** None: the text names no place. One: it is that. Several: the first twenty of them, by code. */
  readonly candidates: readonly Region[];
  readonly total: number;
  /** The smallest region that holds them all: what is certain. */
  readonly certain: Region | null;
  /** The level at which they part; null while they do not. */
  readonly differAt: LevelName | null;
}

const shown = 20;
const nowhere: Resolved = { candidates: [], total: 0, certain: null, differAt: null };

export function resolvePlace(text: string, table: RegionTable, names: NameIndex): Resolved {
  const readings = reconciled(weighMentions(findMentions(text, table, names), table), table);
  const named = [...new Set(readings.flatMap(({ regions }) => regions))];
  const outer = outerOf(named, table);
  const inner = named.filter((id) => !outer.has(id)).sort((a, b) => a - b);
  const [first] = inner;
  if (first === undefined) return nowhere;
  const certain = commonOf(inner, table);
  const level = certain < 0 ? 0 : table.levelOf(certain);
  return {
    candidates: inner.slice(0, shown).map((id) => table.regionOf(id)),
    total: inner.length,
    certain: certain < 0 ? null : table.regionOf(certain),
    differAt: inner.length === 1 ? null : levelNames[(level + 1) as Level],
  };
}

/** What contradicts a sure reading and is not sure itself gives way; so does of several meanings what lies elsewhere. */
function reconciled(readings: readonly Reading[], table: RegionTable): Reading[] {
  const sure = readings.filter((one) => one.sure && one.regions.length === 1).map(({ regions }) => regions[0] ?? -1);
  if (sure.length === 0) return [...readings];
  const related = (id: number) => sure.some((one) => one === id || table.isWithin(id, one) || table.isWithin(one, id));
  return readings
    .map((one) => (one.sure && one.regions.length === 1 ? one : { ...one, regions: one.regions.filter(related) }))
    .filter(({ regions }) => regions.length > 0);
}

function commonOf(regions: readonly number[], table: RegionTable): number {
  let common = regions[0] ?? -1;
  for (const id of regions) {
    while (common >= 0 && id !== common && !table.isWithin(id, common)) common = table.parentOf(common);
  }
  return common;
}

function outerOf(regions: readonly number[], table: RegionTable): ReadonlySet<number> {
  const outer = new Set<number>();
  for (const id of regions) {
    for (let one = table.parentOf(id); one >= 0 && !outer.has(one); one = table.parentOf(one)) outer.add(one);
  }
  return outer;
}
