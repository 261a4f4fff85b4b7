import { abbreviations } from './abbreviations.js';
import { keyOf } from './fold.js';
import type { RegionTable } from './region-table.js';

/** Which regions bear a name. Regions of one name are a chain: the first is in the map, each leads to the next. */
export class NameIndex {
  private readonly first = new Map<string, number>();
  private readonly next: Int32Array;
  private readonly short = new Map<string, number[]>();
  /** In words; no name is longer. */
  readonly longest: number;

  constructor(private readonly table: RegionTable) {
    this.next = new Int32Array(table.size).fill(-1);
    let longest = 1;
    // From the last to the first, so that a chain goes by code.
    for (let id = table.size - 1; id >= 0; id--) {
      const name = table.properNameOf(id);
      longest = Math.max(longest, name.split(' ').length);
      const key = keyOf(name);
      this.next[id] = this.first.get(key) ?? -1;
      this.first.set(key, id);
    }
    this.longest = Math.min(longest, 5);
    for (const [key, codes] of Object.entries(abbreviations)) {
      this.short.set(
        key,
        codes.map((code) => table.find(code)),
      );
    }
  }

  find(key: string): number[] | null {
    const short = this.short.get(key);
    let id = this.first.get(key) ?? -1;
    if (id < 0) return short ?? null;
    const found = short ? [...short] : [];
    for (; id >= 0; id = this.next[id] ?? -1) if (!short?.includes(id)) found.push(id);
    return found;
  }
}
