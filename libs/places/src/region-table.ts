import { fold } from './fold.js';
import { levelNames, type Level, type Region } from './region.js';

const regencyKind = /^(kabupaten administrasi|kota administrasi|kabupaten|kota) /;
const provinceKind = /^(daerah khusus ibukota|daerah istimewa) /;

/** All regions in the order of their codes, a number each; arrays side by side, because there are ninety thousand. */
export class RegionTable {
  constructor(
    private readonly names: readonly string[],
    private readonly levels: Uint8Array,
    private readonly parents: Int32Array,
    private readonly numbers: Uint16Array,
  ) {}

  get size(): number {
    return this.names.length;
  }

  nameOf(id: number): string {
    return this.names[id] ?? '';
  }

  levelOf(id: number): Level {
    return (this.levels[id] ?? 4) as Level;
  }

  /** -1 above a province. */
  parentOf(id: number): number {
    return this.parents[id] ?? -1;
  }

  /** The name without what it is: `purbalingga` of `Kabupaten Purbalingga`. */
  properNameOf(id: number): string {
    const folded = fold(this.nameOf(id));
    const level = this.levelOf(id);
    if (level === 2) return folded.replace(regencyKind, '');
    return level === 1 ? folded.replace(provinceKind, '') : folded;
  }

  isCity(id: number): boolean {
    return this.levelOf(id) === 2 && this.nameOf(id).startsWith('Kota ');
  }

  isWithin(id: number, ancestor: number): boolean {
    for (let one = this.parentOf(id); one >= 0; one = this.parentOf(one)) if (one === ancestor) return true;
    return false;
  }

  codeOf(id: number): string {
    const level = this.levelOf(id);
    const own = String(this.numbers[id] ?? 0).padStart(level === 4 ? 4 : 2, '0');
    return level === 1 ? own : `${this.codeOf(this.parentOf(id))}.${own}`;
  }

  /** -1 where there is none. Codes are in order, so the place of one is found by halving. */
  find(code: string): number {
    let [low, high] = [0, this.size - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.codeOf(middle);
      if (found === code) return middle;
      if (found < code) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  regionOf(id: number): Region {
    const within: string[] = [];
    for (let one = this.parentOf(id); one >= 0; one = this.parentOf(one)) within.push(this.nameOf(one));
    return { code: this.codeOf(id), name: this.nameOf(id), level: levelNames[this.levelOf(id)], within };
  }
}
