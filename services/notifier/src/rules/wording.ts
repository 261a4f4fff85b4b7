import type { Language } from '#libs/contracts';
import { builtInTemplates } from './built-in-templates.js';
import type { Channel, TemplateKey } from './template-keys.js';

/** Whose words they are: a key in a channel and a language. */
export interface Place {
  readonly key: TemplateKey;
  readonly channel: Channel;
  readonly language: Language;
}

/** Which template holds there. */
export type Wording = (place: Place) => string;

export const builtInWording: Wording = ({ key, channel, language }) => builtInTemplates[channel][language][key];

/** A template that a second person has approved, from a day on. */
export interface DatedTemplate extends Place {
  readonly words: string;
  readonly validFrom: string;
  readonly approvedAt: Date | null;
}

/** On a day the latest that has begun holds; of two that begin on one day the one approved later; else what is built in. */
export function wordingOn(day: string, approved: readonly DatedTemplate[]): Wording {
  const held = new Map<string, DatedTemplate>();
  const begun = approved.filter(({ validFrom }) => validFrom <= day);
  const inOrder = begun.toSorted(
    (one, other) => one.validFrom.localeCompare(other.validFrom) || timeOf(one) - timeOf(other),
  );
  for (const one of inOrder) held.set(nameOf(one), one);
  return (place) => held.get(nameOf(place))?.words ?? builtInWording(place);
}

const timeOf = ({ approvedAt }: DatedTemplate): number => approvedAt?.getTime() ?? 0;
const nameOf = ({ key, channel, language }: Place): string => `${key}/${channel}/${language}`;
