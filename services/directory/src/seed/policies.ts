import type { ComplaintClass, DeadlineKind, EscalationRung } from '#libs/contracts';

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
  readonly effectiveTo: string | null;
  readonly extension: number;
  readonly calendar: 'national' | 'institution';
  readonly pausedBy: readonly ('clarification' | 'postponement')[];
  readonly ladder: readonly { readonly rung: EscalationRung; readonly after: number }[];
}

type Plain = Omit<SeededPolicy, 'effectiveTo' | 'extension' | 'calendar' | 'pausedBy' | 'ladder'> &
  Partial<SeededPolicy>;

const policy = (one: Plain): SeededPolicy => ({
  ...{ effectiveTo: null, extension: 0, calendar: 'national', pausedBy: [], ladder: [] },
  ...one,
});

/** `{ handler: 1, head: 4 }`: the handler is told on the first working day after the due day, the head on the fourth. */
const ladder = (steps: Partial<Record<EscalationRung, number>>): SeededPolicy['ladder'] =>
  Object.entries(steps).map(([rung, after]) => ({ rung: rung as EscalationRung, after }));

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
  policy({
    ...{ ...decree, id: `resolution-${complaintClass}`, kind: 'resolution', class: complaintClass },
    ...longest[complaintClass],
    pausedBy: ['clarification'],
    ladder: ladder({ handler: 1, 'liaison-officer': 2, head: 4, coordinator: 7 }),
  }),
  policy({
    ...{ ...decree, id: `total-${complaintClass}`, kind: 'total', class: complaintClass },
    ...longest[complaintClass],
    ladder: ladder({ head: 3, coordinator: 5, ombudsman: 10 }),
  }),
]);

const kip = {
  source:
    'UU 14/2008 Pasal 22: pemberitahuan tertulis paling lambat 10 hari kerja, diperpanjang satu kali 7 hari kerja',
  effectiveFrom: '2010-04-30',
  unit: 'working-day',
} as const;

/** The hub's own wish, where no decree speaks. */
const own = { source: 'Ketentuan pengelola Salur', effectiveFrom: '2018-11-30', unit: 'working-day' } as const;

export const seededPolicies: readonly SeededPolicy[] = [
  policy({
    ...{ ...decree, id: 'triage', kind: 'triage', class: null, amount: 3, remindBefore: 1 },
    ladder: ladder({ 'liaison-officer': 1, coordinator: 2 }),
  }),
  policy({
    ...{ ...decree, id: 'verification', kind: 'verification', class: null, amount: 3, remindBefore: 1 },
    ...{ pausedBy: ['clarification'], ladder: ladder({ handler: 1, 'liaison-officer': 2, head: 4 }) },
  }),
  policy({
    ...{ ...decree, id: 'first-follow-up', kind: 'first-follow-up', class: null, amount: 5, remindBefore: 1 },
    pausedBy: ['clarification'],
    ladder: ladder({ handler: 1, 'liaison-officer': 2, head: 4, coordinator: 6 }),
  }),
  ...byClass,
  policy({
    ...{ ...own, id: 'interim-news-oversight', kind: 'interim-news', class: 'oversight-complaint' },
    ...{ amount: 14, remindBefore: 2, ladder: ladder({ handler: 1, 'liaison-officer': 3 }) },
  }),
  policy({
    ...{ ...own, id: 'co-owner', kind: 'co-owner', class: null, amount: 5, remindBefore: 1 },
    ...{ pausedBy: ['clarification'], ladder: ladder({ handler: 1, 'liaison-officer': 2, head: 4 }) },
  }),
  policy({
    ...{ ...kip, id: 'statutory', kind: 'statutory', class: 'information-request', amount: 10, remindBefore: 2 },
    ...{ extension: 7, ladder: ladder({ handler: 1, head: 2, coordinator: 4 }) },
  }),
  policy({
    ...{ ...own, id: 'delivery', kind: 'delivery', class: null, amount: 3, remindBefore: 0 },
    ladder: ladder({ handler: 1, 'liaison-officer': 3, head: 10 }),
  }),
  policy({
    id: 'clarification',
    kind: 'clarification',
    class: null,
    amount: 30,
    unit: 'calendar-day',
    remindBefore: 5,
    source: 'UU 25/2009 Pasal 44: pengadu melengkapi berkas dalam 30 hari',
    effectiveFrom: '2009-07-18',
  }),
  policy({
    id: 'reply-window',
    kind: 'reply-window',
    class: null,
    amount: 10,
    unit: 'working-day',
    remindBefore: 2,
    source: 'SP4N-LAPOR!: selesai otomatis setelah 10 hari kerja tanpa tanggapan pelapor',
    effectiveFrom: '2018-11-30',
  }),
];
