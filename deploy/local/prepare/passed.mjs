import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from './content-of.mjs';

/**
 * Which checks have passed on exactly what stands in the tree. The caches of the tools themselves ask each file alone, and
 * would not see that a change of one file makes another one wrong: most of our rules follow types. A failure is never kept.
 */
export class Passed {
  constructor(root) {
    this.root = root;
    this.content = contentOf(root);
  }

  has(name) {
    try {
      return this.content !== null && readFileSync(this.stampOf(name), 'utf8') === this.content;
    } catch {
      return false;
    }
  }

  /** Whoever has edited meanwhile cannot know which of the two was read: then nothing is kept. */
  keep(name) {
    if (this.content === null || contentOf(this.root) !== this.content) return;
    mkdirSync(join(this.stampOf(name), '..'), { recursive: true });
    writeFileSync(this.stampOf(name), this.content);
  }

  forget(name) {
    rmSync(this.stampOf(name), { force: true });
  }

  stampOf(name) {
    return join(this.root, 'node_modules/.cache/passed', name.replace(':', '-'));
  }
}
