/** 1, 2, 3 … */
export const counts = (numbers: readonly number[]): boolean => numbers.every((number, at) => number === at + 1);

export function repeated(all: readonly string[]): string[] {
  return [...Map.groupBy(all, (one) => one)]
    .filter(([, same]) => same.length > 1)
    .map(([one]) => `${one} more than once`);
}

/** What is missing, what is too much, and what is there more often than it should be. */
export function differences(wanted: readonly string[], found: readonly string[]): string[] {
  const [wishes, finds] = [countOf(wanted), countOf(found)];
  return [...new Set([...wishes.keys(), ...finds.keys()])].flatMap((one) => {
    const [wish, find] = [wishes.get(one) ?? 0, finds.get(one) ?? 0];
    return wish === find ? [] : [`${one}: ${find} instead of ${wish}`];
  });
}

function countOf(all: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const one of all) counted.set(one, (counted.get(one) ?? 0) + 1);
  return counted;
}
