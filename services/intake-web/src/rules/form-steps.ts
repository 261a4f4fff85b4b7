import type { QuestionName } from './read-form.js';

/** The form as one question per page, in the order of the pages; the last shows all answers and sends them. */
const steps = {
  jenis: ['jenis'],
  isi: ['isi'],
  lokasi: ['lokasi'],
  tanggal: ['tanggal', 'tanggal-tidak-tahu'],
  instansi: ['instansi'],
  privasi: ['anonim', 'rahasia'],
  kontak: ['telepon', 'surel', 'nama'],
  periksa: [],
} as const satisfies Record<string, readonly QuestionName[]>;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps) as StepName[];
export const firstStep: StepName = 'jenis';
export const lastStep: StepName = 'periksa';

export const stepNamed = (name: string): StepName | null => stepNames.find((one) => one === name) ?? null;

/** What is asked on a page. */
export const askedAt = (step: StepName): readonly QuestionName[] => steps[step];

/** The page on which a question is asked; a title is asked for on the short form only. */
export const pageOf = (question: string): StepName =>
  stepNames.find((step) => askedAt(step).some((asked) => asked === question)) ?? lastStep;

export const stepBefore = (step: StepName): StepName | null => stepNames[stepNames.indexOf(step) - 1] ?? null;

/** Who came from the overview to change one answer goes back there. */
export const stepAfter = (step: StepName, fromOverview: boolean): StepName =>
  fromOverview ? lastStep : (stepNames[stepNames.indexOf(step) + 1] ?? lastStep);

export const progressOf = (step: StepName) => ({ number: stepNames.indexOf(step) + 1, of: stepNames.length });
