import type { Candidate } from './candidates-of.js';
import { presentOwner, type Knowledge } from './knowledge.js';

/** From this hand-back on a coordinator decides: the complaint is not passed round. */
const enoughForCoordinator = 2;

/** How often the institution that hands back knows better who the owner is; believed a little more than a guess. */
const proposalConfidence = 0.6;

/** The desk that decides after so many hand-backs. */
export const deskAfter = (handBacks: number): 'triage' | 'coordinator' =>
  handBacks >= enoughForCoordinator ? 'coordinator' : 'triage';

/** The proposal of the institution first, then who else was likely; never one that has handed the complaint back already. */
export function candidatesAfter(
  handBack: {
    readonly proposed: string | null;
    readonly earlier: readonly Candidate[];
    readonly refused: readonly string[];
  },
  knowledge: Knowledge,
  today: string,
): Candidate[] {
  const { proposed, earlier, refused } = handBack;
  const owner = proposed === null ? null : presentOwner(proposed, knowledge.institutions, today);
  const service = earlier.find(({ code }) => code === owner?.code)?.service;
  const first: Candidate[] = owner
    ? [
        {
          code: owner.code,
          name: owner.name,
          confidence: proposalConfidence,
          proposed: true,
          ...(service && { service }),
        },
      ]
    : [];
  // What another institution had proposed before is now one guess among others.
  const others = earlier
    .filter(({ code }) => code !== owner?.code)
    .map(({ code, name, confidence, service }) => ({ code, name, confidence, ...(service && { service }) }));
  return [...first, ...others].filter(({ code }) => !refused.includes(code)).slice(0, 5);
}
