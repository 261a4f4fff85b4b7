import type { ComplaintClass, Language, SpokenLanguage } from '#libs/contracts';
import type { Holder, StatusKey, Story } from './story.js';
import type { Actor, MomentKey, Why } from './timeline.js';

/** What anybody with the code may know: never a word of the complaint or of an answer. */
export interface PublicView {
  readonly code: string;
  readonly class: ComplaintClass;
  readonly status: StatusKey;
  readonly holder: string;
  readonly receivedAt: string;
  readonly answerBy: string | null;
  readonly late: boolean;
  /** `why` is the router's reason for a decision, one sentence; null for everything else. */
  readonly timeline: readonly { at: string; what: MomentKey; who: string; why: string | null }[];
}

const parties = {
  id: { reporter: 'Pelapor', triage: 'Meja pemilahan Salur', coordinator: 'Koordinator', hub: 'Salur' },
  en: { reporter: 'Reporter', triage: 'Salur triage desk', coordinator: 'Coordinator', hub: 'Salur' },
  jv: { reporter: 'Pelapor', triage: 'Meja pamilahan Salur', coordinator: 'Koordinator', hub: 'Salur' },
  su: { reporter: 'Nu ngalaporkeun', triage: 'Meja milah Salur', coordinator: 'Koordinator', hub: 'Salur' },
} as const satisfies Record<SpokenLanguage, Record<string, string>>;

/** The name of whoever holds the complaint or acted on it. */
export const nameOf = (who: Holder | Actor, language: SpokenLanguage): string =>
  who.kind === 'institution' ? who.name : parties[language][who.kind];

/** The reason in this language; in Indonesian where it was said in no other. */
export const reasonIn = ({ sentence, sentenceEn = '' }: Why, language: Language): { text: string; in: Language } =>
  language === 'en' && sentenceEn !== '' ? { text: sentenceEn, in: 'en' } : { text: sentence, in: 'id' };

export function publicView(
  complaint: { code: string; class: ComplaintClass; receivedAt: Date },
  story: Story,
  language: Language = 'id',
): PublicView {
  return {
    code: complaint.code,
    class: complaint.class,
    status: story.status,
    holder: nameOf(story.holder, language),
    receivedAt: complaint.receivedAt.toISOString(),
    answerBy: story.answerBy?.toISOString() ?? null,
    late: story.late,
    timeline: story.timeline.map(({ at, what, who, why }) => ({
      at: at.toISOString(),
      what,
      who: nameOf(who, language),
      why: why && reasonIn(why, language).text,
    })),
  };
}
