import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The process and all that descend from it, as far as `/proc` knows: the workers of a database are its children. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const fields = statOf(Number(name));
      return fields ? [{ pid: Number(name), parent: Number(fields[1]) }] : [];
    });
  const family = [pid];
  for (const one of family) family.push(...parents.filter(({ parent }) => parent === one).map((child) => child.pid));
  return family;
}

/** The fields after the name, which may hold blanks and brackets itself. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const ticksPerSecond = () => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Processor time so far, with that of children that have ended. It says what work costs, however busy the machine is. */
export function cpuMsOf(pid: number): number {
  const ticks = familyOf(pid).reduce((sum, one) => {
    const used = (statOf(one) ?? []).slice(11, one === pid ? 15 : 13).map(Number);
    return sum + used.reduce((all, part) => all + part, 0);
  }, 0);
  return (ticks / ticksPerSecond()) * 1000;
}

/** Memory that is really its own and its family's; what they share is counted once. */
export function memoryMbOf(pid: number): number {
  const kilobytes = familyOf(pid).reduce((sum, one) => {
    try {
      const told = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1];
      return sum + Number(told ?? 0);
    } catch {
      return sum;
    }
  }, 0);
  return kilobytes / 1024;
}
