import type { Knowledge } from './knowledge.js';
import { mannerOf } from './manner-of.js';
import type { Ranked } from './rank-suspects.js';
import { readText, type Reading } from './read-text.js';
import { anyTollRoad, tollSections } from './toll-sections.js';
import { traps, type Trap } from './traps.js';

/** What is of the ministry or the regulator, of who builds, or of the transport office, whichever road it is. */
const ofNoSection =
  `tarif, golongan, aturan, kebijakan, standar pelayanan, spm, mlff, nirsentuh, izin, konsesi, proyek tol, proyek jalan tol,
  pembangunan, pembebasan, lahan, tanah, angkot`
    .split(',')
    .map((words) => ` ${words.trim()} `);

/** What stands before `tol` and means the road itself. */
const beforeToll = new Set(['jalan', 'gerbang', 'gardu', 'pintu', 'ruas', 'exit', 'bebas']);

/** Of all for whom something speaks, so much must speak for those who hold sections. */
const mostOfIt = 0.7;
/** Below this not even a toll road is spoken of. */
const faint = 0.3;

/** A stretch of the text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether it is about a toll road of which the citizen has not said which: the word for one stands there as what is complained of, no
 * section and nobody is named, and what else speaks for others is little, or said of the same road (`jalan tol rusak`).
 */
export function isSomeTollRoad(reading: Reading, ranked: readonly Ranked[], knowledge: Knowledge): boolean {
  const roads = tollRoadsIn(reading);
  const text = ` ${reading.words.join(' ')} `;
  if (roads.length === 0 || ofNoSection.some((words) => text.includes(words))) return false;
  if (sectionsIn(reading).length > 0 || ranked.some(({ signals }) => signals.named > 0)) return false;

  const { holders, neighbours } = whoseRoads(knowledge);
  const saysTheSame = ({ code, evidence }: Ranked) =>
    neighbours.has(code) &&
    evidence.marks.some((mark) => roads.some((road) => mark.start < road.end && road.start < mark.end));
  const sum = (some: readonly Ranked[]) => some.reduce((total, { probability }) => total + probability, 0);
  const theirs = sum(ranked.filter(({ code }) => holders.has(code)));
  const all = sum(ranked.filter((one) => !saysTheSame(one)));
  return all >= faint && theirs >= mostOfIt * all;
}

/** Whose the one section is that an answer names, though it does not say `tol`; null where it names none, or those of two. */
export function sectionNamedIn(answer: string, knowledge: Knowledge): Trap | null {
  const { tables, presentOwners } = knowledge;
  const named = new Set(sectionsIn(readText(`tol ${answer}`, knowledge)));
  const [section, ...others] = tables.traps.filter(
    ({ owner }, trap) => owner !== null && named.has(trap) && presentOwners.has(owner),
  );
  return section && others.length === 0 ? section : null;
}

/** Of whoever holds sections, the row that says so. */
export const sectionsOf = (holder: string, { tables }: Knowledge): Trap | null =>
  tables.traps.find(({ owner }, trap) => owner === holder && isSection(trap)) ?? null;

/** The rows of the traps that are sections, each as often as it stands there and is not denied. */
function sectionsIn({ words, hits }: Reading): number[] {
  return hits.flatMap(({ meaning, stretches }) => {
    if (meaning.kind !== 'trap' || !isSection(meaning.trap)) return [];
    return stretches.some(({ at }) => mannerOf(words, at) === 'denied') ? [] : [meaning.trap];
  });
}

const isSection = (trap: number): boolean => tollSections.some((section) => section === traps[trap]);

/** As they are called today: who holds sections, and who has the roads beside them. */
function whoseRoads({ tables }: Knowledge) {
  const sections = tables.traps.filter((_, trap) => isSection(trap));
  return {
    holders: new Set(sections.map(({ owner }) => owner)),
    neighbours: new Set(tables.traps.flatMap(({ looksLike }, trap) => (traps[trap] === anyTollRoad ? looksLike : []))),
  };
}

/** Where a toll road stands as what is spoken of: `di gerbang tol`, and not `dekat pintu masuk tol`. */
function tollRoadsIn({ words, placed }: Reading): Span[] {
  return placed.flatMap(({ end }, at) => {
    const before = words[at - 1] ?? '';
    const isToll = words[at] === 'tol' || (words[at] === 'hambatan' && before === 'bebas');
    if (!isToll || [at, at - 1].some((one) => passing.has(mannerOf(words, one)))) return [];
    let first = at;
    while (beforeToll.has(words[first - 1] ?? '')) first--;
    return [{ start: Math.min(...placed.slice(first, at + 1).map(({ start }) => start)), end }];
  });
}

const passing: ReadonlySet<string> = new Set(['place', 'compared', 'denied']);
