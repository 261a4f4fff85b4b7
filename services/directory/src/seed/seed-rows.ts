import { aliasKind, type InstitutionKind } from '#libs/contracts';
import type { KindOfAlias } from '../rules/period.js';

/** The first day of the record: whoever existed before carries it. */
export const recordStart = '2017-01-01';

/** One institution of the seed. Its code is its name for ever. */
export interface SeededInstitution {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly parent: string | null;
  readonly aliases: readonly string[];
  readonly aliasKinds: readonly KindOfAlias[];
  readonly timeZone: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successor: string | null;
  /** All who took over, where there were several. */
  readonly successors?: readonly string[];
}

type Common = Partial<Pick<SeededInstitution, 'timeZone' | 'validFrom' | 'validTo' | 'successor' | 'successors'>>;

/**
 * Institutions of one kind under one parent, one a line: `code | name | how the public calls it`. What it is called officially stands
 * first, names of other kinds behind their kind: `pln, pt pln; colloquial: yantek; application: pln mobile`. Of which kind a name is that
 * stands behind `unknown` we could not find out. What differs from the present rule for all of them is given beside.
 */
export function institutionsOf(
  kind: InstitutionKind,
  parent: string | null,
  lines: string,
  common: Common = {},
): readonly SeededInstitution[] {
  const usual = { kind, parent, timeZone: 'Asia/Jakarta', validFrom: recordStart, validTo: null, successor: null };
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', aliases = ''] = line.split('|').map((cell) => cell.trim());
      return { ...usual, ...common, code, name, ...namesIn(aliases) };
    });
}

function namesIn(cell: string): Pick<SeededInstitution, 'aliases' | 'aliasKinds'> {
  const named = cell.split(';').flatMap((group) => {
    const [, written = 'official', names = ''] = /^(?:\s*([a-z]+):)?(.*)$/.exec(group) ?? [];
    const kind = written === 'unknown' ? null : aliasKind.parse(written);
    return listed(names).map((alias) => ({ alias, kind }));
  });
  return {
    aliases: named.map(({ alias }) => alias),
    aliasKinds: named.flatMap(({ alias, kind }) => (kind === null ? [] : [{ alias, kind }])),
  };
}

/** `a, b` → a and b: words are written with commas, over as many lines as they need, so that a row stays readable. */
function listed(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
}
