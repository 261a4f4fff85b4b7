import { findMentions } from './find-mentions.js';
import type { Knowledge, Meaning } from './knowledge.js';
import type { Hit } from './hit.js';
import { mannerOf } from './manner-of.js';
import { marksOf, type Mark } from './mark.js';
import type { Reading } from './read-text.js';
import type { TablesOfToday } from './tables-of-today.js';
import type { Trap } from './traps.js';

/** What speaks for one institution in one text. */
export interface Evidence {
  readonly institution: string;
  /** How surely it is named as the one complained of, 0 to 2; 0 when it is not named. */
  named: number;
  /** Named by its handle and no otherwise. */
  isOnlyMentioned: boolean;
  /** Sum of the weights of its topics that were found, 0 to 3. */
  topics: number;
  /** Words of the directory that were found, the names first. */
  found: string[];
  /** Where they stand. */
  marks: Mark[];
  /** What it is about, in the words of the catalogue: the service below where there is one, else that of the heaviest word. */
  topic: string | null;
  /** Code of the service that most speaks for, where it is enough. */
  service: string | null;
  /** So much speaks for a service that the catalogue holds confidential. */
  isSensitive: boolean;
  trap: Trap | null;
}

type Topic = Extract<Meaning, { kind: 'topic' }>;
type Collected = Map<string, Evidence>;

/** A topic that is only a landmark (`depan sekolah`) or a comparison (`kayak pinjol`) says little. */
const inPassing = 0.2;
const topicLimit = 3;
const trapWeight = 1.5;
/** What is left of a find whose every word has been told of by a heavier one: `angkot + sopir` beside `sopir angkot`. */
const saidAgain = 0.5;
/** One keyword, or two hints: so much must speak for a service before it is said to be what the complaint is about. */
const tellsOfService = 0.8;
/** What is left of what speaks for the wrong owner in a trap, or for the watcher beside the watched. */
const disbelieved = 0.3;

export const noEvidence = (institution: string): Evidence => ({
  institution,
  named: 0,
  isOnlyMentioned: false,
  topics: 0,
  found: [],
  marks: [],
  topic: null,
  service: null,
  isSensitive: false,
  trap: null,
});

export const weightOf = ({ named, topics }: Pick<Evidence, 'named' | 'topics'>): number => named + topics;

/** Adds up, institution by institution, what the text says. The order of the result means nothing. */
export function gatherEvidence(reading: Reading, knowledge: Knowledge): Evidence[] {
  const collected: Collected = new Map();
  const { presentOwners, tables } = knowledge;
  addMentions(reading, tables, collected);
  addTopics(reading, knowledge, collected);
  applyTraps(reading, tables, collected);
  applyWatchers(tables, collected);
  const evidence = [...collected.values()].filter((one) => presentOwners.has(one.institution) && weightOf(one) > 0);
  for (const one of evidence) one.topics = Math.min(one.topics, topicLimit);
  return evidence;
}

function evidenceOf(institution: string, collected: Collected): Evidence {
  const one = collected.get(institution) ?? noEvidence(institution);
  collected.set(institution, one);
  return one;
}

function addMentions(reading: Reading, tables: TablesOfToday, collected: Collected): void {
  for (const { institution, word, manner, weight, marks } of findMentions(reading, tables)) {
    const evidence = evidenceOf(institution, collected);
    if (weight > evidence.named) evidence.isOnlyMentioned = manner === 'mention';
    evidence.named = Math.max(evidence.named, weight);
    if (!evidence.found.includes(word)) evidence.found.push(word);
    evidence.marks.push(...marks);
  }
}

/** Each word counts once per institution, at the best place where it stands. */
function addTopics(reading: Reading, { services }: Knowledge, collected: Collected): void {
  const { words, hits } = reading;
  const best = new Map<string, { meaning: Topic; hit: Hit; weight: number }>();
  for (const hit of hits) {
    const { meaning, at, certainty } = hit;
    if (meaning.kind !== 'topic') continue;
    const weight = meaning.weight * certainty * (isInPassing(words, at) ? inPassing : 1);
    const key = `${meaning.institution} ${meaning.word}`;
    if ((best.get(key)?.weight ?? 0) < weight) best.set(key, { meaning, hit, weight });
  }
  for (const [institution, found] of Map.groupBy(best.values(), ({ meaning }) => meaning.institution)) {
    const evidence = evidenceOf(institution, collected);
    const heard = new Set<number>();
    const byService = new Map<string, number>();
    // The heaviest first, and of equals the one that says most: what only says again what stands there counts for less.
    const inOrder = found.toSorted((a, b) => b.weight - a.weight || wordsIn(b.hit) - wordsIn(a.hit));
    const heaviest = inOrder[0]?.meaning.topic ?? null;
    for (const { meaning, hit, weight } of inOrder) {
      const share = weight * newIn(hit, heard);
      evidence.topics += share;
      byService.set(meaning.service, (byService.get(meaning.service) ?? 0) + share);
    }
    const told = [...byService].filter(([, weight]) => weight >= tellsOfService);
    // Of equals the one that was found first.
    evidence.service = told.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
    evidence.topic = services.get(evidence.service ?? '')?.name ?? heaviest;
    evidence.isSensitive = told.some(([service]) => services.get(service)?.sensitive);
    for (const { meaning, hit } of found) {
      evidence.found.push(meaning.word);
      evidence.marks.push(...marksOf(reading, hit.stretches, { step: 'described', word: meaning.word }));
    }
  }
}

const wordsIn = ({ stretches }: Hit): number => stretches.reduce((sum, { length }) => sum + length, 0);

/** What share of a find stands in words that no heavier find of the same institution has told of. */
function newIn({ stretches }: Hit, told: Set<number>): number {
  const words = stretches.flatMap(({ at, length }) => Array.from({ length }, (_, next) => at + next));
  const fresh = words.filter((word) => !told.has(word));
  for (const word of fresh) told.add(word);
  return saidAgain + (1 - saidAgain) * (fresh.length / words.length);
}

function isInPassing(words: readonly string[], at: number): boolean {
  const manner = mannerOf(words, at);
  return manner === 'place' || manner === 'compared';
}

/** A trap is sprung once, however often its words stand there. */
function applyTraps(reading: Reading, { traps }: TablesOfToday, collected: Collected): void {
  const meant = reading.hits.filter(({ at }) => !isInPassing(reading.words, at));
  const sprung = Map.groupBy(meant, ({ meaning }) => (meaning.kind === 'trap' ? meaning.trap : -1));
  for (const [number, hits] of inTurn(sprung, traps)) {
    const trap = traps[number];
    if (!trap) continue;
    for (const code of trap.looksLike) disbelieve(collected.get(code));
    if (trap.owner === null) continue;
    const owner = evidenceOf(trap.owner, collected);
    owner.topics += trapWeight * Math.max(...hits.map(({ certainty }) => certainty));
    owner.trap = trap;
    for (const { meaning, stretches } of hits) {
      owner.marks.push(...marksOf(reading, stretches, { step: 'trap', word: meaning.word }));
    }
  }
}

/** Those that name no owner come last: a street lamp on a toll road is no street lamp. */
const inTurn = <Found>(sprung: ReadonlyMap<number, Found>, traps: readonly Trap[]) =>
  [...sprung].sort(([one], [other]) => Number(traps[one]?.owner === null) - Number(traps[other]?.owner === null));

function applyWatchers({ watchers }: TablesOfToday, collected: Collected): void {
  for (const [watcher, watched] of watchers) {
    if ([...watched].some((code) => (collected.get(code)?.named ?? 0) >= 1)) disbelieve(collected.get(watcher));
  }
}

function disbelieve(evidence: Evidence | undefined): void {
  if (!evidence) return;
  evidence.named *= disbelieved;
  evidence.topics *= disbelieved;
  evidence.service = null;
}
