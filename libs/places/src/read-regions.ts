import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RegionTable } from './region-table.js';

/**
 * `regions.txt`, one line each: `33 Jawa Tengah`, `.03 Kabupaten Purbalingga`, `..08 Mrebet` and then its villages in one
 * line, `...2001 Bojong|Mangunegara|2005 Selaganggeng`: a number is written where it does not follow the one before.
 */
export function readRegions(): RegionTable {
  const names: string[] = [];
  const levels: number[] = [];
  const parents: number[] = [];
  const numbers: number[] = [];
  /** The latest region of each level. */
  const open = [-1, -1, -1, -1, -1];

  const add = (level: number, number: number, name: string) => {
    open[level] = names.length;
    names.push(name);
    levels.push(level);
    parents.push(open[level - 1] ?? -1);
    numbers.push(number);
  };

  for (const line of readFileSync(fileOfRegions(), 'utf8').split('\n')) {
    const level = /^\.*/.exec(line)?.[0].length ?? 0;
    let number = 0;
    for (const cell of line === '' ? [] : line.slice(level).split('|')) {
      const written = /^(\d{2}|\d{4}) (.+)$/.exec(cell);
      number = written && (level < 3 || written[1]?.length === 4) ? Number(written[1]) : number + 1;
      add(level + 1, number, written && number === Number(written[1]) ? (written[2] ?? '') : cell);
    }
  }
  return new RegionTable(names, Uint8Array.from(levels), Int32Array.from(parents), Uint16Array.from(numbers));
}

/** From source as well as from `dist`: the nearest folder above that has it. */
function fileOfRegions(): string {
  const file = join('libs', 'places', 'regions.txt');
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, file)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, file);
}
