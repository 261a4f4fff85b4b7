import type { Story } from './story.js';
import type { Tracked } from './tracking.js';

/**
 * What anybody with the code may be told: of a confidential complaint not why it went where it did, as the reason names what it
 * is about. The same of what the service catalogue holds confidential, until the office that takes it on has decided: by
 * verifying it, or where it takes it without that, by a plain no.
 */
export function storyForPublic({ complaint, facts, story }: Tracked): Story {
  const isConfidential =
    complaint.confidential ||
    facts.some(({ what, data }) => (what === 'hidden' || what === 'classified') && data.confidential);
  const isSensitive = facts.some(
    ({ what, data }) => (what === 'assigned' || what === 'sent-to-triage') && data.reason.sensitive === true,
  );
  const isDecided = facts.some(
    ({ what, data }) => what === 'accepted' || (what === 'taken' && data.confidential === false),
  );
  const isOpen = !isConfidential && (!isSensitive || isDecided);
  return isOpen ? story : { ...story, timeline: story.timeline.map((moment) => ({ ...moment, why: null })) };
}
