import type { Explanation } from './explanation.js';
import type { Verdict } from './judge.js';
import type { Institution, Knowledge } from './knowledge.js';
import { ownerOf } from './owner-of.js';
import type { Ranked } from './rank-suspects.js';
import type { Where } from './where-of.js';
import { whySuggested } from './why-suggested.js';

/** A candidate less probable is not offered to the desk. */
const worthAMention = 0.02;

export interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly confidence: number;
  /** Named by the institution that handed the complaint back. */
  readonly proposed?: true;
  /** Code of its service that the text tells of; absent: none was found. */
  readonly service?: string;
}

/** The one the verdict speaks of first, then by probability; with whoever makes it an open question. */
export function candidatesOf(verdict: Verdict, ranked: readonly Ranked[], knowledge: Knowledge, where: Where) {
  const round = (share: number) => Math.round(share * 1000) / 1000;
  const { owner, confidence } = verdict;
  const rivals = verdict.owner === null ? (verdict.rivals ?? []) : [];
  const others = ranked.filter(
    ({ code, probability }) => code !== owner?.code && (probability >= worthAMention || rivals.includes(code)),
  );
  const all = owner ? [{ code: owner.code, probability: confidence }, ...others] : others;
  const services = new Map(ranked.flatMap(({ code, evidence: { service } }) => (service ? [[code, service]] : [])));
  return all.slice(0, 5).flatMap(({ code, probability }): Candidate[] =>
    knownAs(code, knowledge).map((institution) => {
      const { code: itsCode, name } = ownerOf(institution, where, knowledge);
      const service = services.get(code);
      return { code: itsCode, name, confidence: round(Math.min(probability, 1)), ...(service && { service }) };
    }),
  );
}

/** What speaks for each of them, by the code of its owner. */
export function whysOf(ranked: readonly Ranked[], knowledge: Knowledge, where: Where): Map<string, Explanation> {
  const whys = ranked
    .slice(0, 5)
    .flatMap((one) =>
      knownAs(one.code, knowledge).map(
        (institution) => [ownerOf(institution, where, knowledge).code, whySuggested(one)] as const,
      ),
    );
  return new Map(whys);
}

/** Nobody where a model knows an institution that the directory no longer has. */
const knownAs = (code: string, { institutions }: Knowledge): Institution[] => [institutions.get(code) ?? []].flat();
