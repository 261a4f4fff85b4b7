import type { DataOf, emergencyFound } from '#libs/contracts';
import { isOpen, type Tracked } from '#libs/intake';

export type EmergencyLine = DataOf<typeof emergencyFound>['lines'][number];

/** What its citizen is told to call, as the router found it, while the complaint is open; an erased one has no lines any more. */
export function whomToCall({ story, facts }: Pick<Tracked, 'story' | 'facts'>): readonly EmergencyLine[] {
  if (!isOpen(story.status)) return [];
  return facts.find((fact) => fact.what === 'emergency-found')?.data.lines ?? [];
}
