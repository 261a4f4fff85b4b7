import { abbreviations } from './abbreviations.js';
import { NameIndex } from './name-index.js';
import { readRegions } from './read-regions.js';
import type { Region } from './region.js';
import type { RegionTable } from './region-table.js';
import { resolvePlace, type Resolved } from './resolve-place.js';
import { SearchPlaces } from './search-places.js';

/** The 38 provinces, 514 regencies and cities, their districts and villages; read when first asked for, then kept. */
export class Places {
  private static kept: Places | null = null;
  /** Made when first asked for: who only looks a code up need not pay for it. */
  private names: NameIndex | null = null;
  /** The same for who only reads texts. */
  private searching: SearchPlaces | null = null;

  private short: ReadonlyMap<string, readonly { readonly name: string }[]> | null = null;

  private constructor(private readonly table: RegionTable) {}

  static open(): Places {
    return (Places.kept ??= new Places(readRegions()));
  }

  get size(): number {
    return this.table.size;
  }

  /** By its code, `33.03.08`. */
  find(code: string): Region | null {
    const id = this.table.find(code);
    return id < 0 ? null : this.table.regionOf(id);
  }

  /** Provinces, and regencies and cities, in the order of their codes. */
  governed(): readonly Region[] {
    const all = Array.from({ length: this.table.size }, (_, id) => id);
    return all.filter((id) => this.table.levelOf(id) <= 2).map((id) => this.table.regionOf(id));
  }

  /** What people call a region: its name without what it is, then what they write instead: `['jawa tengah', 'jateng']`. */
  namesOf(code: string): readonly string[] {
    const id = this.table.find(code);
    if (id < 0) return [];
    this.short ??= Map.groupBy(
      Object.entries(abbreviations).flatMap(([name, codes]) => codes.map((one) => ({ name, code: one }))),
      (one) => one.code,
    );
    const name = this.table.properNameOf(id);
    return [...new Set([name, ...(this.short.get(code) ?? []).map((one) => one.name)])];
  }

  /** Regions whose name, or one of its words, begins with what was typed; words of what they lie in narrow it: `sukamaju depok`. */
  search(typed: string, limit = 10): readonly Region[] {
    this.searching ??= new SearchPlaces(this.table);
    return this.searching.run(typed, limit).map((id) => this.table.regionOf(id));
  }

  /** Where a text says that something happened. */
  resolve(text: string): Resolved {
    this.names ??= new NameIndex(this.table);
    return resolvePlace(text, this.table, this.names);
  }
}
