import type { ComplaintClass } from '#libs/contracts';
import { complaintClassNames } from '../language/vocabulary-text.js';

/** The lists that stand behind figures, as the hub names them. */
export const listFigures = [
  'open',
  'overdue',
  'due',
  'due-within-day',
  'opened',
  'answered',
  'in-time',
  'late',
  'handed-back',
  'bounced',
  'reopened',
  'rated',
  'content',
  'discontent',
  'took',
] as const;
export type ListFigure = (typeof listFigures)[number];

export const stageNames = ['finding-the-owner', 'verification', 'first-response', 'resolution', 'closing'] as const;
export type StageName = (typeof stageNames)[number];

/** Which of the cases behind a figure: that of one cell of a chart. */
export interface ListFilter {
  readonly own?: boolean;
  readonly week?: string;
  readonly day?: string;
  readonly until?: string;
  readonly age?: number;
  readonly class?: ComplaintClass;
  readonly to?: string;
  readonly stage?: StageName;
  /** Of a stage: what took at least so many working minutes. */
  readonly least?: number;
  /** Two digits, or `none`. */
  readonly province?: string;
  /** Code of a main topic, or `none`. */
  readonly topic?: string;
}

const shapes = {
  week: /^\d{4}-\d\d-\d\d$/,
  day: /^\d{4}-\d\d-\d\d$/,
  until: /^\d{4}-\d\d-\d\d$/,
  to: /^[a-z0-9-]+$/,
  province: /^(\d\d|none)$/,
  topic: /^[a-z0-9-]+$/,
} as const;

/** What of an address is not understood is left out. */
export function readListFilter(params: URLSearchParams): ListFilter {
  const texts = Object.entries(shapes).flatMap(([name, shape]) => {
    const value = params.get(name) ?? '';
    return shape.test(value) ? [[name, value] as const] : [];
  });
  const itsClass = complaintClassNames.find((one) => one === params.get('class'));
  const stage = stageNames.find((one) => one === params.get('stage'));
  const age = params.get('age') ?? '';
  const least = params.get('least') ?? '';
  return {
    ...(params.get('own') === 'true' ? { own: true } : {}),
    ...Object.fromEntries(texts),
    ...(/^[0-4]$/.test(age) ? { age: Number(age) } : {}),
    ...(itsClass ? { class: itsClass } : {}),
    ...(stage ? { stage } : {}),
    ...(/^\d{1,7}$/.test(least) ? { least: Number(least) } : {}),
  };
}
