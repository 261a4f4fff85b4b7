import { percentilesOf } from '../figures/percentiles.js';
import type { HubClient } from './hub-client.js';

/** A page that somebody opens again and again, and how. */
export interface ReadPage {
  readonly name: string;
  readonly open: (n: number) => { readonly path: string; readonly headers: Readonly<Record<string, string>> };
}

const readers = 4;

/** Opens each page for its share of the time, by a few readers at once, and tells how long it took. */
export async function readPages(
  hub: HubClient,
  pages: readonly ReadPage[],
  seconds: number,
): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const { name, open } of pages) {
    const tookMs: number[] = [];
    const until = performance.now() + (seconds / pages.length) * 1000;
    let opened = 0;
    const one = async () => {
      do tookMs.push((await hub.call(open((opened += 1)))).tookMs);
      while (performance.now() < until);
    };
    // The first look of a page warms what a running hub has warm.
    await hub.call(open(0));
    await Promise.all(Array.from({ length: readers }, one));
    Object.assign(figures, percentilesOf(name, tookMs));
  }
  return figures;
}
