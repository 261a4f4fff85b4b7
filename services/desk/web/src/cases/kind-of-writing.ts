import type { CaseAction } from '../api/cases.js';

export type KindOfWriting = 'answer' | 'question' | 'note' | 'other';

const kinds: Partial<Record<CaseAction, KindOfWriting>> = { answer: 'answer', ask: 'question', note: 'note' };

/** What a colleague is told of somebody who writes: whether the citizen is about to read it is what matters. */
export const kindOfWriting = (action: CaseAction): KindOfWriting => kinds[action] ?? 'other';
