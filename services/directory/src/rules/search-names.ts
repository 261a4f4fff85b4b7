/** What can be found by its code, its name or what people call it. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** 0: it is called so; 1: it begins so; 2: the words are in it; null: it is not meant. */
export function rankOf({ code, name, aliases }: Named, words: string): 0 | 1 | 2 | null {
  if (words === '') return 2;
  const official = name.toLowerCase();
  if (code === words || aliases.includes(words)) return 0;
  const names = [official, code, ...aliases];
  if (names.some((one) => one.startsWith(words))) return 1;
  const parts = words.split(/\s+/);
  return names.some((one) => one.includes(words)) || parts.every((part) => names.some((one) => one.includes(part)))
    ? 2
    : null;
}
