/**
 * As many at once as told, each followed by the next; those that are under way at the end are waited for, not counted. Where
 * none has ended by then, the first that does is counted, with the time it took.
 */
export async function atFullLoad<Life>(one: () => Promise<Life>, underWay: number, seconds: number) {
  const began = performance.now();
  const until = began + seconds * 1000;
  const ended: Life[] = [];
  let tookMs = seconds * 1000;
  const chain = async () => {
    while (performance.now() < until) {
      const life = await one();
      const now = performance.now();
      if (now >= until && ended.length > 0) return;
      ended.push(life);
      tookMs = Math.max(tookMs, now - began);
    }
  };
  await Promise.all(Array.from({ length: underWay }, chain));
  return { ended, seconds: tookMs / 1000 };
}

/** Begun by the clock and not when others have ended: a hub that falls behind is found out. */
export async function atRate<Life>(one: () => Promise<Life>, perSecond: number, seconds: number): Promise<Life[]> {
  const all: Promise<Life>[] = [];
  const began = performance.now();
  while (performance.now() - began < seconds * 1000) {
    all.push(one());
    const next = began + (all.length / Math.max(perSecond, 0.5)) * 1000;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  return Promise.all(all);
}
