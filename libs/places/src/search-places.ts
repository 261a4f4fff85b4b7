import { abbreviations } from './abbreviations.js';
import { fold } from './fold.js';
import { isOfKind } from './is-of-kind.js';
import { kinds } from './place-words.js';
import type { RegionTable } from './region-table.js';

/** More districts and villages than this need more letters before they are of use to anybody. */
const enough = 1_000;

/** Search as you type over one long string of all names: finding a word in it is what the machine is fastest at. */
export class SearchPlaces {
  /** `\nkemangkon\nbukateja\n…` */
  private readonly all: string;
  private readonly starts: Uint32Array;
  private readonly large: number[] = [];
  /** `jateng`, `dki`: what people write instead of a name, and the regions it stands for. */
  private readonly short: ReadonlyMap<string, readonly number[]>;

  constructor(private readonly table: RegionTable) {
    this.starts = new Uint32Array(table.size);
    const parts: string[] = [];
    let at = 0;
    for (let id = 0; id < table.size; id++) {
      const name = `\n${table.properNameOf(id)}`;
      this.starts[id] = at;
      at += name.length;
      parts.push(name);
      if (table.levelOf(id) <= 2) this.large.push(id);
    }
    this.all = `${parts.join('')}\n`;
    this.short = new Map(
      Object.entries(abbreviations).map(([word, codes]) => [word, codes.map((code) => table.find(code))]),
    );
  }

  run(typed: string, limit: number): number[] {
    const words = fold(typed)
      .split(' ')
      .filter((word) => word !== 'administrasi');
    const kind = words.length > 1 ? kinds.get(words[0] ?? '') : undefined;
    const wanted = kind ? words.slice(1) : words;
    const [first = '', ...others] = wanted;
    if (first.length < 2) return [];
    const whole = wanted.join(' ');
    return this.beginningWith(first)
      .filter((id) => kind === undefined || isOfKind(id, kind, this.table))
      .filter((id) => others.every((word) => this.speaks(id, word)))
      .map((id) => ({ id, rank: this.rankOf(id, first, whole) }))
      .sort((one, other) => one.rank - other.rank || one.id - other.id)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  private beginningWith(word: string): number[] {
    // The few large ones always, whatever else begins so.
    const found = [...this.meantBy(word), ...this.large.filter((id) => startsAWord(this.nameOf(id), word))];
    for (const start of ['\n', ' ']) {
      const sought = start + word;
      for (let at = this.all.indexOf(sought); at >= 0 && found.length < enough; at = this.all.indexOf(sought, at + 1)) {
        const id = this.idAt(at);
        if (found.at(-1) !== id) found.push(id);
      }
    }
    return [...new Set(found)];
  }

  /** Whether a word of its name, or of what it lies in, begins so. */
  private speaks(id: number, word: string): boolean {
    for (let one = id; one >= 0; one = this.table.parentOf(one)) {
      if (startsAWord(this.nameOf(one), word) || this.meantBy(word).includes(one)) return true;
    }
    return false;
  }

  private meantBy(word: string): readonly number[] {
    return this.short.get(word) ?? [];
  }

  /** The name itself first, then what begins with it, the larger region before the smaller. */
  private rankOf(id: number, first: string, whole: string): number {
    const name = this.nameOf(id);
    const isMeant = name === whole || name === first || this.meantBy(first).includes(id);
    const fit = isMeant ? 0 : name.startsWith(whole) ? 1 : name.startsWith(first) ? 2 : 3;
    return fit * 10 + this.table.levelOf(id);
  }

  private nameOf(id: number): string {
    return this.all.slice((this.starts[id] ?? 0) + 1, this.starts[id + 1] ?? this.all.length - 1);
  }

  private idAt(position: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const startsAWord = (name: string, word: string) => name.startsWith(word) || name.includes(` ${word}`);
