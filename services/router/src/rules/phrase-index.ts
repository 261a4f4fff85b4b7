import { wordsOf } from './words-of.js';

/** A phrase of the index found in a text: which, at which word, how many words long. */
export interface PhraseFound {
  readonly phrase: number;
  readonly at: number;
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  phrase: number | null;
}

const newNode = (): Node => ({ next: new Map(), phrase: null });

/**
 * Finds whole phrases in a text in one pass over its words, however many phrases there are. Whole words only: `kai` is
 * not found in `memakai`; the suffix `-nya` is seen through (`listriknya`), and `@bri` counts as `bri`.
 */
export class PhraseIndex {
  private readonly root = newNode();
  private readonly numbers = new Map<string, number>();

  /** The number by which `find` will name this phrase; null when nothing of it is left after normalising. */
  add(phrase: string): number | null {
    const words = wordsOf(phrase);
    if (words.length === 0) return null;
    const key = words.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;

    let node = this.root;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.phrase = this.numbers.size;
    this.numbers.set(key, node.phrase);
    return node.phrase;
  }

  find(words: readonly string[]): PhraseFound[] {
    const found: PhraseFound[] = [];
    for (let at = 0; at < words.length; at++) {
      let node: Node | undefined = this.root;
      for (let end = at; end < words.length; end++) {
        node = follow(node, words[end] ?? '');
        if (node === undefined) break;
        if (node.phrase !== null) found.push({ phrase: node.phrase, at, length: end - at + 1 });
      }
    }
    return found;
  }
}

function follow(node: Node, word: string): Node | undefined {
  const exact = node.next.get(word);
  if (exact) return exact;
  if (word.startsWith('@')) return node.next.get(word.slice(1));
  return word.length > 5 && word.endsWith('nya') ? node.next.get(word.slice(0, -3)) : undefined;
}
