import type { RoutingReason } from '#libs/contracts';

/** One sentence in two languages. It holds names and topics of the directory, and no other word of the complaint. */
export type Explanation = Required<Pick<RoutingReason, 'sentence' | 'sentenceEn'>>;

export const say = (sentence: string, sentenceEn: string): Explanation => ({ sentence, sentenceEn });
