import type { DataOf, institutionChanged, serviceChanged } from '#libs/contracts';
import { findInstitution } from './find-institution.js';
import { atOnce, type InSteps } from './in-steps.js';
import { learnCatalogue } from './learning/learn-catalogue.js';
import type { Model } from './learning/model.js';
import { PhraseIndex } from './phrase-index.js';
import { nobody } from './not-names.js';
import { spellingOf } from './spelling/spelling-of.js';
import type { Spelling } from './spelling/read-words.js';
import { tablesOfToday, type TablesOfToday } from './tables-of-today.js';
import { traps } from './traps.js';

/** An institution as the directory says it. */
export type Institution = DataOf<typeof institutionChanged>;
/** An entry of the service catalogue as the directory says it. */
export type Service = DataOf<typeof serviceChanged>;

/** What the router has heard of the directory. */
export interface Directory {
  readonly institutions: readonly Institution[];
  readonly services: readonly Service[];
  /** By which it can be found again as it was. */
  readonly version: string;
}

/** What words of the directory mean where they stand in a text. `word` is how the directory writes them. */
export type Meaning =
  | { readonly kind: 'name'; readonly institution: string; readonly word: string }
  | {
      readonly kind: 'topic';
      readonly institution: string;
      /** Name of the service. */
      readonly topic: string;
      /** Its code. */
      readonly service: string;
      readonly word: string;
      readonly weight: number;
    }
  | { readonly kind: 'trap'; readonly trap: number; readonly word: string }
  | { readonly kind: 'nobody'; readonly word: string };

/** What a phrase is to a pair. */
export interface PartOfPair {
  readonly pair: number;
  readonly part: number;
  readonly word: string;
}

/** Words that count only where all parts stand close together, in any order: `jalan + rusak|berlubang`. */
export interface Pair {
  readonly parts: number;
  readonly meaning: Meaning;
}

/** The directory made ready for reading texts: every phrase it knows, in one index. */
export interface Knowledge {
  readonly index: PhraseIndex;
  /** By number of the phrase; one phrase can mean several things. */
  readonly meanings: readonly (readonly Meaning[] | undefined)[];
  /** By number of the phrase as well: what it means only together with others. */
  readonly partsOfPairs: readonly (readonly PartOfPair[] | undefined)[];
  readonly pairs: readonly Pair[];
  readonly institutions: ReadonlyMap<string, Institution>;
  /** Who answers today for each of them: itself, else the last of its successors. Whoever has none is not there. */
  readonly presentOwners: ReadonlyMap<string, string>;
  readonly tables: TablesOfToday;
  /** Every service by its code, as the directory says it. */
  readonly services: ReadonlyMap<string, Service>;
  /** How its words are written, rightly and not. */
  readonly spelling: Spelling;
  /** Whose a text may be by how alike it is to what the catalogue says; null where the catalogue says nothing. */
  readonly catalogue: Model | null;
  /** What it gives as examples, each with its owner of today. */
  readonly sentences: readonly { readonly owner: string; readonly text: string }[];
  readonly version: string;
}

const keywordWeight = 1;
const hintWeight = 0.4;

const byCode = (one: { readonly code: string }, other: { readonly code: string }) => (one.code < other.code ? -1 : 1);

/** Built once per change of the directory, not per complaint; the same whatever the order in which it was heard. */
export const knowledgeOf = (directory: Directory, today: string): Knowledge =>
  atOnce(knowledgeInSteps(directory, today));

/** The same, with room for other work in between: a whole directory takes a second or more. */
export function* knowledgeInSteps(directory: Directory, today: string): InSteps<Knowledge> {
  const institutions = directory.institutions.toSorted(byCode);
  const services = directory.services.toSorted(byCode);
  const known = new Map(institutions.map((one) => [one.code, one]));
  const builder = new KnowledgeBuilder();
  const presentOwners = new Map<string, string>();
  for (const one of institutions) {
    const owner = presentOwner(one.code, known, today);
    if (owner) presentOwners.set(one.code, owner.code);
    if (owner) builder.addNames(one, owner);
  }
  const offered = services.flatMap((service) => {
    const owner = presentOwner(service.owner, known, today);
    const isOffered = service.validFrom <= today && (service.validTo === null || today < service.validTo);
    return owner && isOffered ? [{ ...service, owner: owner.code }] : [];
  });
  for (const service of offered) builder.addService(service);
  traps.forEach((trap, number) => {
    for (const word of trap.words) builder.add({ kind: 'trap', trap: number, word });
  });
  for (const word of nobody) builder.add({ kind: 'nobody', word });
  yield;
  const catalogue = offered.length === 0 ? null : yield* learnCatalogue(offered);
  const sentences = offered.flatMap(({ owner, examples }) => examples.map((text) => ({ owner, text })));
  const spelling = spellingOf(wordsWritten(institutions, offered));
  const byItsCode = new Map(services.map((service) => [service.code, service]));
  return {
    ...{ ...builder.done(), presentOwners, tables: tablesOfToday(presentOwners) },
    ...{ institutions: known, services: byItsCode, catalogue, sentences, spelling, version: directory.version },
  };
}

const wordsWritten = (institutions: readonly Institution[], services: readonly Service[]) => ({
  names: [...institutions.flatMap(({ aliases }) => aliases), ...services.flatMap(({ app }) => app ?? [])],
  phrases: [
    ...services.flatMap(({ words, hints }) => [...words, ...hints]),
    ...traps.flatMap(({ words }) => words),
    ...nobody,
  ],
  sentences: [
    ...institutions.map(({ name }) => name),
    ...services.flatMap(({ name, about, not, examples }) => [name, about, not ?? '', ...examples]),
  ],
});

/** The institution itself while it is valid, else the last of its successors; null when there is none. */
export function presentOwner(
  code: string,
  byCode: ReadonlyMap<string, Institution>,
  today: string,
): Institution | null {
  const passed = new Set<string>();
  const find = (its: string) => findInstitution(its, byCode);
  for (let one = find(code); one && !passed.has(one.code); one = find(one.successor ?? '')) {
    if (one.validTo === null || today < one.validTo) return one;
    passed.add(one.code);
  }
  return null;
}

class KnowledgeBuilder {
  private readonly index = new PhraseIndex();
  private readonly meanings: Meaning[][] = [];
  private readonly partsOfPairs: PartOfPair[][] = [];
  private readonly pairs: Pair[] = [];

  /** A closed institution lends its names to its successor. */
  addNames({ aliases }: Institution, owner: Institution): void {
    for (const word of aliases) this.add({ kind: 'name', institution: owner.code, word });
  }

  addService({ code, owner, name, words, hints }: Service): void {
    const topic = { kind: 'topic', institution: owner, topic: name, service: code } as const;
    for (const word of new Set(words)) this.add({ ...topic, word, weight: keywordWeight });
    for (const word of new Set(hints)) this.add({ ...topic, word, weight: hintWeight });
  }

  add(meaning: Meaning): void {
    const parts = meaning.word.split('+');
    if (parts.length === 1) {
      this.addPhrase(meaning.word, meaning, this.meanings);
      return;
    }
    const pair = this.pairs.push({ parts: parts.length, meaning }) - 1;
    parts.forEach((alternatives, part) => {
      for (const way of alternatives.split('|')) {
        const word = way.trim();
        this.addPhrase(word, { pair, part, word }, this.partsOfPairs);
      }
    });
  }

  done() {
    const { index, meanings, partsOfPairs, pairs } = this;
    return { index, meanings, partsOfPairs, pairs };
  }

  private addPhrase<Means>(words: string, means: Means, byPhrase: Means[][]): void {
    const number = this.index.add(words);
    if (number === null) return;
    (byPhrase[number] ??= []).push(means);
  }
}
