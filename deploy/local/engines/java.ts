import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Java {
  readonly program: string;
  /** As `java -version` tells it, to the build: a class archive is good for exactly one. */
  readonly version: string;
}

/** The machine's Java when it is new enough for Kafka 4: 17 or later. */
export function findJava(): Java | null {
  const home = process.env['JAVA_HOME'];
  for (const program of [...(home ? [join(home, 'bin/java')] : []), 'java']) {
    const asked = spawnSync(program, ['-version'], { encoding: 'utf8' });
    const major = /version "(\d+)/.exec(asked.stderr)?.[1];
    if (asked.status === 0 && Number(major) >= 17) return { program, version: asked.stderr.trim() };
  }
  return null;
}
