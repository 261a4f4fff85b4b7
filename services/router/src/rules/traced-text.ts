import { lookalikes } from './lookalikes.js';

const beyondAscii = /\P{ASCII}/u;
/** What is not seen: accents put on a letter, joiners and marks of direction within a word. */
const unseen = /[\p{M}\p{Cf}]+/gu;

/** Where each unit of a plain text came from: it stood from `starts` to before `ends`. */
interface Origin {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A text on its way to being plain, which knows of each of its letters where it stood in the text as it was written. All
 * places are in UTF-16 units, as a browser counts them.
 */
export class TracedText {
  private constructor(
    readonly plain: string,
    /** Null while every unit stands where it stood. */
    private readonly origin: Origin | null,
  ) {}

  /** Lower case, without accents and what is not seen, in our alphabet: `PԼN` reads as it looks. */
  static fold(text: string): TracedText {
    if (!beyondAscii.test(text)) return new TracedText(text.toLowerCase(), null);
    const [starts, ends]: [number[], number[]] = [[], []];
    let plain = '';
    let at = 0;
    for (const letter of text) {
      const folded = letter < '\u0080' ? letter.toLowerCase() : foldedLetter(letter);
      const end = at + letter.length;
      plain += folded;
      starts.push(...Array<number>(folded.length).fill(at));
      ends.push(...Array<number>(folded.length).fill(end));
      // What is not seen belongs to the letter before it.
      if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
      at = end;
    }
    return new TracedText(plain, { starts, ends });
  }

  /** What takes the place of a match stands where all of the match stood. */
  replace(pattern: RegExp, by: (found: string) => string): TracedText {
    const [starts, ends]: [number[], number[]] = [[], []];
    const keep = (from: number, to: number) => {
      for (let unit = from; unit < to; unit++) {
        starts.push(this.startOf(unit));
        ends.push(this.endOf(unit));
      }
    };
    let plain = '';
    let kept = 0;
    for (const { 0: found, index } of this.plain.matchAll(pattern)) {
      const instead = by(found);
      keep(kept, index);
      plain += this.plain.slice(kept, index) + instead;
      kept = index + found.length;
      starts.push(...Array<number>(instead.length).fill(this.startOf(index)));
      ends.push(...Array<number>(instead.length).fill(this.endOf(kept - 1)));
    }
    if (kept === 0) return this;
    keep(kept, this.plain.length);
    return new TracedText(plain + this.plain.slice(kept), { starts, ends });
  }

  startOf(unit: number): number {
    return this.origin?.starts[unit] ?? unit;
  }

  endOf(unit: number): number {
    return this.origin?.ends[unit] ?? unit + 1;
  }
}

function foldedLetter(letter: string): string {
  const plain = letter.normalize('NFKD').replace(unseen, '').toLowerCase();
  return lookalikes.get(plain) ?? plain;
}
