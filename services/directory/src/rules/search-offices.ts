import { officeCode, officeOf } from '#libs/domain';
import type { Named } from './search-names.js';

/** An office of a government that a search may mean: no record of its own, but the pair of two. */
export interface OfficeHit<One> {
  readonly kind: One;
  readonly government: One;
  /** As with names: 0 is called so, 1 is meant by whole words, 2 holds them, 3 is one of the government that is meant. */
  readonly rank: 0 | 1 | 2 | 3;
}

/** So many tokens are looked at; nobody types more to find an office. */
const most = 8;
/** Where the words name no more governments than these, their offices are offered. */
const fewGovernments = 3;
/** The office of this kind is the government itself. */
const itself = 'pemda-provinsi';

/** Offices whose kind says a part of the words and whose government says the others: `dpupr purbalingga`. */
export function findOffices<One extends Named>(
  words: string,
  kinds: readonly One[],
  governments: readonly One[],
): OfficeHit<One>[] {
  const tokens = tokensOf(words).slice(0, most);
  if (tokens.length === 0) return [];
  const all = (1 << tokens.length) - 1;
  const ofKinds = kinds.filter(({ code }) => code !== itself).map((one) => said(tokens, one, calledAs(one)));
  const ofGovernments = governments.map((one) => said(tokens, one, one.name.replace(/^Pemerintah /, '')));
  const areFew = ofGovernments.filter(({ any }) => any === all).length <= fewGovernments;

  return ofGovernments.flatMap((government) =>
    government.any === 0
      ? []
      : ofKinds.flatMap((kind): OfficeHit<One>[] => {
          const pair = { kind: kind.one, government: government.one };
          if (officeCode(pair.kind.code, pair.government.code) === words) return [{ ...pair, rank: 0 }];
          if (government.any === all) return areFew ? [{ ...pair, rank: 3 }] : [];
          if (kind.any === all || (kind.any | government.any) !== all) return [];
          return [{ ...pair, rank: (kind.whole | government.whole) === all ? 1 : 2 }];
        }),
  );
}

/** Which of the tokens stand in its names, as beginnings of words and as whole words: one bit each. */
function said<One extends Named>(tokens: readonly string[], one: One, name: string) {
  const own = new Set([name, one.code.replace(/^pemda-/, ''), ...one.aliases].flatMap(tokensOf));
  const bits = (is: (token: string) => boolean) =>
    tokens.reduce((sum, token, at) => (is(token) ? sum | (1 << at) : sum), 0);
  return {
    one,
    whole: bits((token) => own.has(token)),
    any: bits((token) => [...own].some((word) => word.startsWith(token))),
  };
}

/** `Dinas Kesehatan`, and what the directory calls the kind. */
const calledAs = ({ code, name }: Named): string =>
  `${name.replace(/\(.*\)/, '')} ${officeOf(code, { code: '', name: '', path: '' }).name}`;

const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
