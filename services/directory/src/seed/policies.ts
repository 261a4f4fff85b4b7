import type { ComplaintClass, DeadlineKind } from '#libs/contracts';

/** How long a stage may take, as sown. */
export interface SeededPolicy {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly class: ComplaintClass | null;
  readonly amount: number;
  readonly unit: 'working-day' | 'calendar-day' | 'hour';
  readonly remindBefore: number;
  readonly source: string;
  readonly effectiveFrom: string;
}

const decree = {
  source: 'PermenPANRB 62/2018 (digantikan PermenPANRB 5/2025; lampiran penggantinya belum diperiksa)',
  effectiveFrom: '2018-11-30',
  unit: 'working-day',
} as const;

/** Working days a complaint of a class may take: the longest time the decree allows for it. */
const longest: Readonly<Record<ComplaintClass, { amount: number; remindBefore: number }>> = {
  complaint: { amount: 14, remindBefore: 2 },
  'oversight-complaint': { amount: 60, remindBefore: 5 },
  // It is examined like a complaint with oversight content.
  'whistle-blowing': { amount: 60, remindBefore: 5 },
  aspiration: { amount: 5, remindBefore: 1 },
  'information-request': { amount: 5, remindBefore: 1 },
};

/**
 * `resolution` runs from the day an institution gets the complaint, and anew when it goes to another; `total` is the same
 * number of days from the day of filing, and nothing moves it: what the citizen was promised does not depend on who was
 * asked first.
 */
const byClass = (Object.keys(longest) as ComplaintClass[]).flatMap((complaintClass): SeededPolicy[] => [
  {
    ...decree,
    id: `resolution-${complaintClass}`,
    kind: 'resolution',
    class: complaintClass,
    ...longest[complaintClass],
  },
  { ...decree, id: `total-${complaintClass}`, kind: 'total', class: complaintClass, ...longest[complaintClass] },
]);

export const seededPolicies: readonly SeededPolicy[] = [
  { ...decree, id: 'triage', kind: 'triage', class: null, amount: 3, remindBefore: 1 },
  { ...decree, id: 'first-follow-up', kind: 'first-follow-up', class: null, amount: 5, remindBefore: 1 },
  ...byClass,
  {
    id: 'clarification',
    kind: 'clarification',
    class: null,
    amount: 30,
    unit: 'calendar-day',
    remindBefore: 5,
    source: 'UU 25/2009 Pasal 44: pengadu melengkapi berkas dalam 30 hari',
    effectiveFrom: '2009-07-18',
  },
  {
    id: 'reply-window',
    kind: 'reply-window',
    class: null,
    amount: 10,
    unit: 'working-day',
    remindBefore: 2,
    source: 'SP4N-LAPOR!: selesai otomatis setelah 10 hari kerja tanpa tanggapan pelapor',
    effectiveFrom: '2018-11-30',
  },
];
