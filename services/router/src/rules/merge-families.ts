import { onlyMentioned } from './find-mentions.js';
import { weightOf, type Evidence } from './gather-evidence.js';
import type { Institution, Knowledge } from './knowledge.js';

/** A subsidiary must have this much of its own before what speaks for its parent counts for it. */
const ownEnough = 1;

/**
 * Where the parent is named, parent and subsidiary are not rivals: `KRL milik KAI` is one institution, the more specific
 * one. What speaks for the parent is added to the descendant that has evidence of its own, and more than the parent; a descendant with too little
 * gives its own to the parent. Where only topics speak, they are compared like any two.
 */
export function mergeFamilies(evidence: readonly Evidence[], { institutions }: Knowledge): Evidence[] {
  const present = new Map(
    evidence.map((one) => [one.institution, { ...one, found: [...one.found], marks: [...one.marks] }]),
  );
  // The deepest first, so that a grandchild's evidence climbs step by step; of siblings the strongest takes the parent's.
  const order = [...present.values()]
    .map((one) => ({ one, depth: depth(one.institution, institutions), weight: weightOf(one) }))
    .sort((a, b) => b.depth - a.depth || b.weight - a.weight);
  for (const { one } of order) {
    const ancestor = nearestAncestor(one.institution, present, institutions);
    if (!ancestor || ancestor.named < onlyMentioned) continue;
    const isMeant = one.named > 0 || one.topics > ancestor.topics;
    if (weightOf(one) >= ownEnough && isMeant) {
      one.named = Math.max(one.named, ancestor.named);
      absorb(one, ancestor, present);
    } else {
      absorb(ancestor, one, present);
    }
  }
  return [...present.values()];
}

/** Whether one is the other, or above or below it in the tree. */
export function areFamily(one: string, other: string, { institutions }: Knowledge): boolean {
  const [a, b] = [institutions.get(one)?.path, institutions.get(other)?.path];
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

function absorb(taker: Evidence, giver: Evidence, present: Map<string, Evidence>): void {
  taker.topics += giver.topics;
  taker.found = [...new Set([...taker.found, ...giver.found])];
  taker.marks.push(...giver.marks);
  // The topic is that of the service.
  taker.topic = taker.service === null && giver.service !== null ? giver.topic : (taker.topic ?? giver.topic);
  taker.service ??= giver.service;
  taker.isSensitive ||= giver.isSensitive;
  taker.trap ??= giver.trap;
  present.delete(giver.institution);
}

/** The path names the ancestors from the root down: the last of them that is present. */
function nearestAncestor(
  code: string,
  present: ReadonlyMap<string, Evidence>,
  institutions: ReadonlyMap<string, Institution>,
): Evidence | null {
  const ancestors = (institutions.get(code)?.path ?? '').split('/').slice(0, -2);
  const nearest = ancestors.findLast((ancestor) => present.has(ancestor));
  return nearest === undefined ? null : (present.get(nearest) ?? null);
}

const depth = (code: string, institutions: ReadonlyMap<string, Institution>) =>
  institutions.get(code)?.path.split('/').length ?? 0;
