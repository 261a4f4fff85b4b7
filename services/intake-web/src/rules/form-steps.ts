import type { QuestionName } from './read-form.js';

/** The form as one question per page, in the order of the pages; the last shows all answers and sends them. */
const steps = {
  jenis: ['jenis'],
  isi: ['isi', 'judul'],
  lokasi: ['lokasi'],
  tanggal: ['tanggal', 'tanggal-tidak-tahu'],
  lampiran: [],
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

/** The page on which a question is asked; that of the files holds no answer, and is called as its question is. */
export const pageOf = (question: string): StepName =>
  stepNames.find((step) => step === question || askedAt(step).some((asked) => asked === question)) ?? lastStep;

export const stepBefore = (step: StepName): StepName | null => stepNames[stepNames.indexOf(step) - 1] ?? null;

/** Who came from the overview to change one answer goes back there. */
export const stepAfter = (step: StepName, fromOverview: boolean): StepName =>
  fromOverview ? lastStep : (stepNames[stepNames.indexOf(step) + 1] ?? lastStep);

export const progressOf = (step: StepName) => ({ number: stepNames.indexOf(step) + 1, of: stepNames.length });
