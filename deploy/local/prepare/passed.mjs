import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, treeOf } from './content-of.mjs';
import { madeOf } from './made-of.mjs';

/**
 * Which checks and files of tests have passed on exactly what they are made of. The caches of the tools themselves ask each
 * file alone, and would not see that a change of one file makes another one wrong. A failure is never kept.
 */
export class Passed {
  constructor(root) {
    this.root = root;
    this.stamps = join(root, 'node_modules/.cache/passed');
    this.tree = treeOf(root);
  }

  /** How many tests of it have passed; null when they have to pass again. */
  countOf(name) {
    if (this.tree === null) return null;
    try {
      const { content, count } = JSON.parse(readFileSync(this.stampOf(name), 'utf8'));
      return content === contentOf(this.tree, madeOf(name)) ? count : null;
    } catch {
      return null;
    }
  }

  /** How many tests passed, by names. Whoever has edited meanwhile cannot know which of the two was read: that is not kept. */
  keep(counts) {
    const now = this.tree && treeOf(this.root);
    if (now === null) return;
    for (const [name, count] of Object.entries(counts)) {
      const content = contentOf(this.tree, madeOf(name));
      if (contentOf(now, madeOf(name)) !== content) continue;
      mkdirSync(this.stamps, { recursive: true });
      writeFileSync(this.stampOf(name), JSON.stringify({ content, count }));
    }
  }

  isEmpty() {
    return !existsSync(this.stamps);
  }

  forgetAll() {
    rmSync(this.stamps, { recursive: true, force: true });
  }

  stampOf(name) {
    return join(this.stamps, `${name.replace(/[:/]/g, '-')}.json`);
  }
}
