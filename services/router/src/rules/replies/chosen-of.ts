interface Option {
  readonly code: string;
  readonly name: string;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Which of the options a reply chooses: its number alone (`2`, `no. 2`, `pilih 2`), its line as it was asked (`2. PT PLN Batam`), or
 * the name of exactly one of them. Null: the reply is read like any other text.
 */
export function chosenOf(reply: string, options: readonly Option[]): string | null {
  const words = plain(reply);
  const [, number] = /^(?:no|nomor|nomer|pilih|pilihan|yang|yg|number|option)? ?(\d{1,2})$/.exec(words) ?? [];
  if (number !== undefined) return options[Number(number) - 1]?.code ?? null;
  const line = options.find(({ name }, at) => words === plain(`${at + 1}. ${name}`));
  if (line) return line.code;
  const named = options.filter(({ name }) => ` ${words} `.includes(` ${plain(name)} `));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}
