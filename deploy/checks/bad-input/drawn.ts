import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';

/** Every run draws anew, unless it is told to draw what a red one drew. */
const seed = Number(process.env['SALUR_BAD_INPUT_SEED'] ?? randomInt(2 ** 31));

/** How to draw the same once more; part of every failure. */
export const howToRepeat = `SALUR_BAD_INPUT_SEED=${seed}`;

/** What is drawn under a name depends on the seed alone, whatever else is drawn before or beside it. */
export const drawn = <Drawn>(name: string, arbitrary: Arbitrary<Drawn>, count: number): Drawn[] =>
  fc.sample(arbitrary, { numRuns: count, seed: seed ^ crc32(name) });
