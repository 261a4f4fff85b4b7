interface Speaking {
  readonly code: string;
  readonly owner: string;
  readonly words: readonly string[];
  readonly shared: readonly string[];
}

/** Words that speak for services of several owners though at least one of them does not call the word shared. */
export function wordsOfTwoOwners(services: readonly Speaking[]): { word: string; services: string[] }[] {
  const said = services.flatMap(({ code, owner, words, shared }) => [
    ...words.map((word) => ({ word: sameFor(word), code, owner, isShared: false })),
    ...shared.map((word) => ({ word: sameFor(word), code, owner, isShared: true })),
  ]);
  return [...Map.groupBy(said, ({ word }) => word)]
    .filter(([, those]) => new Set(those.map(({ owner }) => owner)).size > 1 && those.some(({ isShared }) => !isShared))
    .map(([word, those]) => ({ word, services: those.map(({ code }) => code) }));
}

/** `padam + listrik|lampu` is `lampu|listrik + padam`: the order of parts and alternatives means nothing. */
const sameFor = (word: string): string =>
  word
    .split('+')
    .map((part) =>
      part
        .split('|')
        .map((one) => one.trim())
        .sort()
        .join('|'),
    )
    .sort()
    .join('+');
