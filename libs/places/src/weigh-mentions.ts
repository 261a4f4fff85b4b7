import type { Mention } from './find-mentions.js';
import type { RegionTable } from './region-table.js';

/** A mention with the regions it can be, once the others have been read. */
export interface Reading {
  readonly regions: readonly number[];
  /** The text itself leaves no doubt that it is a place, and which. */
  readonly sure: boolean;
}

/** Names speak for each other: `Sukamaju` is one of a hundred, in `Sukamaju Cilodong Depok` it is one. */
export function weighMentions(mentions: readonly Mention[], table: RegionTable): Reading[] {
  const support = new Support(mentions, table);
  return mentions.flatMap((mention, at) => {
    const backing = mention.regions.map((id) => support.of(id, at));
    const most = backing.reduce((one, other) => Math.max(one, other), 0);
    const best = mention.regions.filter((_, n) => backing[n] === most);
    const regions = outermost(mention.contested ? best : mostProminent(best, table), table);
    const level = Math.min(...regions.map((id) => table.levelOf(id)));
    return isPlace(mention, { level, count: regions.length, isBacked: most > 0 })
      ? [{ regions, sure: mention.typed || level <= 2 }]
      : [];
  });
}

/** Whether a mention is a place at all, or a word that happens to be the name of one. */
function isPlace(mention: Mention, { level, count, isBacked }: { level: number; count: number; isBacked: boolean }) {
  if (mention.typed || isBacked) return true;
  if (level <= 2) return !mention.doubtful || mention.cued;
  if (level === 3) return mention.long && (count === 1 || mention.cued || mention.phrase);
  return mention.long && mention.cued;
}

/** Which regions are named, and by which mentions. */
class Support {
  private readonly firstOf = new Map<number, number>();
  private readonly several = new Set<number>();
  private readonly holders = new Set<number>();

  constructor(
    mentions: readonly Mention[],
    private readonly table: RegionTable,
  ) {
    mentions.forEach(({ regions }, at) => {
      for (const id of regions) {
        if (this.firstOf.has(id)) this.several.add(id);
        else this.firstOf.set(id, at);
      }
    });
    mentions.forEach(({ regions }, at) => {
      for (const id of regions) {
        for (let one = table.parentOf(id); one >= 0; one = table.parentOf(one)) {
          if (this.isNamed(one, at)) this.holders.add(one);
        }
      }
    });
  }

  /** How many regions that this one lies in are named by another mention, and one more where one inside it is. */
  of(id: number, mention: number): number {
    let count = this.holders.has(id) ? 1 : 0;
    for (let one = this.table.parentOf(id); one >= 0; one = this.table.parentOf(one)) {
      if (this.isNamed(one, mention)) count += 1;
    }
    return count;
  }

  private isNamed(id: number, besides: number): boolean {
    const first = this.firstOf.get(id);
    return first !== undefined && (first !== besides || this.several.has(id));
  }
}

/** Who says a name that a city and a village bear means the city, unless something else speaks for the village. */
function mostProminent(regions: readonly number[], table: RegionTable): readonly number[] {
  const large = regions.filter((id) => table.levelOf(id) <= 2);
  return large.length > 0 ? large : regions;
}

/** The district Purbalingga lies in the regency Purbalingga: by the name alone the larger one is certain. */
function outermost(regions: readonly number[], table: RegionTable): readonly number[] {
  const level = table.levelOf(regions[0] ?? 0);
  if (regions.every((id) => table.levelOf(id) === level)) return regions;
  const all = new Set(regions);
  return regions.filter((id) => {
    for (let one = table.parentOf(id); one >= 0; one = table.parentOf(one)) if (all.has(one)) return false;
    return true;
  });
}
