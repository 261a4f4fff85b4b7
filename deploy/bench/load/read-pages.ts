import { percentilesOf } from '../figures/percentiles.js';
import type { HubClient } from './hub-client.js';

/** A page that somebody opens again and again, and how. */
export interface ReadPage {
  readonly name: string;
  readonly open: (n: number) => { readonly path: string; readonly headers: Readonly<Record<string, string>> };
}

const readers = 4;

/** Of the time, so much goes to reading all pages once in turn before any is measured. */
const warmUp = 0.15;

/**
 * Opens each page for its share of the time, by a few readers at once, and tells how long it took. All are read for a while
 * before: a hub that has just started compiles what it runs and reads its files for the first time, and one that serves a
 * nation's officers was not started a moment ago.
 */
export async function readPages(
  hub: HubClient,
  pages: readonly ReadPage[],
  seconds: number,
): Promise<Record<string, number>> {
  const eachMs = (seconds / pages.length) * 1000;
  for (const { open } of pages) await readFor(warmUp * eachMs, hub, open);
  const figures: Record<string, number> = {};
  for (const { name, open } of pages)
    Object.assign(figures, percentilesOf(name, await readFor((1 - warmUp) * eachMs, hub, open)));
  return figures;
}

async function readFor(ms: number, hub: HubClient, open: ReadPage['open']): Promise<number[]> {
  const tookMs: number[] = [];
  const until = performance.now() + ms;
  let opened = 0;
  const one = async () => {
    do tookMs.push((await hub.call(open((opened += 1)))).tookMs);
    while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: readers }, one));
  return tookMs;
}
