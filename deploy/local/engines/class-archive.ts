import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from './java.js';

interface Place {
  /** Where the engine of one home leaves it. */
  readonly ofHome: string;
  /** The folder of the jars, which all homes share. */
  readonly folder: string;
  readonly java: Java;
}

/**
 * The classes that the broker has loaded, as Java can load them in half the time. The first clean stop of any home leaves
 * them; every later start of this Java with these jars begins with them.
 */
export class ClassArchive {
  private readonly left: string;
  private readonly shared: string;

  constructor({ ofHome, folder, java }: Place) {
    this.left = ofHome;
    this.shared = join(folder, `classes-${createHash('sha256').update(java.version).digest('hex').slice(0, 12)}.jsa`);
  }

  options(): string[] {
    if (existsSync(this.shared)) return [`-XX:SharedArchiveFile=${this.shared}`, '-Xshare:auto'];
    return [`-XX:ArchiveClassesAtExit=${this.left}`];
  }

  /** Takes over what was left. A home may be on another disk, or gone by now: without it a start takes a second longer. */
  adopt(): void {
    const beside = `${this.shared}.${process.pid}`;
    try {
      if (!existsSync(this.left)) return;
      copyFileSync(this.left, beside);
      renameSync(beside, this.shared);
      rmSync(this.left, { force: true });
    } catch {
      rmSync(beside, { force: true });
    }
  }
}
