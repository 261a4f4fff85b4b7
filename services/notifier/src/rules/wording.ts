import { pageLanguageOf, type SpokenLanguage } from '#libs/contracts';
import { builtInTemplates } from './built-in-templates.js';
import type { Channel, TemplateKey } from './template-keys.js';

/** Whose words they are: a key in a channel and a language. */
export interface Place {
  readonly key: TemplateKey;
  readonly channel: Channel;
  readonly language: SpokenLanguage;
}

/** A template, and the language that it is in: what is put into it must be in the same. */
export interface Worded {
  readonly words: string;
  readonly language: SpokenLanguage;
}

/** Which template holds there. Where a language has none, the one of the language of pages that stands in for it. */
export type Wording = (place: Place) => Worded;

export const builtInWording: Wording = (place) => worded(place, () => undefined);

function worded(place: Place, written: (place: Place) => string | undefined): Worded {
  const { channel, key } = place;
  const own = written(place) ?? builtInTemplates[channel][place.language][key];
  if (own !== undefined) return { words: own, language: place.language };
  const language = pageLanguageOf(place.language);
  return { words: written({ ...place, language }) ?? builtInTemplates[channel][language][key], language };
}

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
  return (place) => worded(place, (at) => held.get(nameOf(at))?.words);
}

const timeOf = ({ approvedAt }: DatedTemplate): number => approvedAt?.getTime() ?? 0;
const nameOf = ({ key, channel, language }: Place): string => `${key}/${channel}/${language}`;
