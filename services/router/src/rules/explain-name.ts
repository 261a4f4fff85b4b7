import type { AliasKind } from '#libs/contracts';
import { say, type Explanation } from './explanation.js';
import type { Institution } from './knowledge.js';

type Saying = (word: string, name: string) => Explanation;

const mentioned: Saying = (word, name) =>
  say(
    `Anda menyebut “${word}”; yang berwenang menjawab adalah ${name}.`,
    `You mention “${word}”; ${name} is responsible for it.`,
  );

/** What a name is, where whoever reads may not know whose it is. */
const sayings: Readonly<Partial<Record<AliasKind, Saying>>> = {
  application: (word, name) =>
    say(
      `“${word}” adalah aplikasi ${name}, yang berwenang menjawab laporan Anda.`,
      `“${word}” is an application of ${name}, which is responsible for your complaint.`,
    ),
  product: (word, name) =>
    say(
      `“${word}” adalah produk atau layanan ${name}, yang berwenang menjawab laporan Anda.`,
      `“${word}” is a product or service of ${name}, which is responsible for your complaint.`,
    ),
  // Of what was parted or put together it is the old name as well, so it is not said whose.
  former: (word, name) =>
    say(
      `“${word}” adalah nama lama; yang kini berwenang menjawab adalah ${name}.`,
      `“${word}” is an old name; ${name} is responsible for it now.`,
    ),
};

/** Why one was found by a name of its own. */
export function explainName(word: string, { aliasKinds = [] }: Institution, name: string): Explanation {
  const kind = aliasKinds.find(({ alias }) => alias === word)?.kind;
  return ((kind && sayings[kind]) ?? mentioned)(word, name);
}
