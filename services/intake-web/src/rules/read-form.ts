import type { ComplaintClass, LocalDate } from '#libs/domain';
import { cleanLine, cleanText } from './clean-text.js';
import { longest } from './limits.js';
import { readEmail, readPhone } from './read-contact.js';
import { readIncidentDate } from './read-date.js';

/** What a citizen tells, from the form or the API, read and cleaned. */
export interface Told {
  readonly class: ComplaintClass;
  readonly title: string | null;
  readonly text: string;
  readonly place: string | null;
  readonly occurredOn: LocalDate | null;
  readonly institution: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly contact: { readonly name?: string; readonly phone?: string; readonly email?: string };
}

/** The questions of the form, by the names they are sent under; the citizen sees them in the address of no page. */
export const questions = [
  'jenis',
  'isi',
  'judul',
  'lokasi',
  'tanggal',
  'tanggal-tidak-tahu',
  'instansi',
  'anonim',
  'rahasia',
  'nama',
  'telepon',
  'surel',
] as const;
export type QuestionName = (typeof questions)[number];
export type Answers = Readonly<Record<QuestionName, string>>;

export type FormProblem =
  | 'class-missing'
  | 'text-missing'
  | 'text-too-long'
  | 'title-too-long'
  | 'place-too-long'
  | 'name-too-long'
  | 'date-unreadable'
  | 'date-in-future'
  | 'date-too-old'
  | 'institution-unknown'
  | 'phone-unreadable'
  | 'email-unreadable';

export type FormReading =
  | { told: Told }
  | { problems: readonly { readonly field: QuestionName; readonly code: FormProblem }[] };

const classes: readonly ComplaintClass[] = ['complaint', 'aspiration', 'information-request'];

/** Reads every answer, so that the citizen hears of all problems at once. A long cleaned text is refused, never cut. */
export function readForm(answers: Answers, today: LocalDate): FormReading {
  const problems: { field: QuestionName; code: FormProblem }[] = [];
  const refuse = (field: QuestionName, code: FormProblem) => {
    problems.push({ field, code });
    return null;
  };
  const line = (field: QuestionName, most: number, code: FormProblem) => {
    const written = cleanLine(answers[field]);
    return written.length > most ? refuse(field, code) : written === '' ? null : written;
  };
  const checked = (field: QuestionName, read: (input: string) => string | null, code: FormProblem) => {
    const written = cleanLine(answers[field]);
    return written === '' ? null : (read(written) ?? refuse(field, code));
  };

  const chosen = classes.find((one) => one === answers.jenis) ?? refuse('jenis', 'class-missing');
  const text = cleanText(answers.isi);
  if (text === '') refuse('isi', 'text-missing');
  if (text.length > longest.text) refuse('isi', 'text-too-long');
  const title = line('judul', longest.title, 'title-too-long');
  const place = line('lokasi', longest.place, 'place-too-long');
  const occurredOn = readDate(answers, today, refuse);
  const institution = checked('instansi', codeOf, 'institution-unknown');
  const name = line('nama', longest.name, 'name-too-long');
  const phone = checked('telepon', readPhone, 'phone-unreadable');
  const email = checked('surel', readEmail, 'email-unreadable');

  if (chosen === null || problems.length > 0) return { problems };
  return {
    told: {
      class: chosen,
      title,
      text,
      place,
      occurredOn,
      institution,
      anonymous: answers.anonim !== '',
      confidential: answers.rahasia !== '',
      contact: { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) },
    },
  };
}

function readDate(
  answers: Answers,
  today: LocalDate,
  refuse: (field: QuestionName, code: FormProblem) => null,
): LocalDate | null {
  const written = cleanLine(answers.tanggal);
  if (written === '' || answers['tanggal-tidak-tahu'] !== '') return null;
  const reading = readIncidentDate(written, today);
  return 'date' in reading ? reading.date : refuse('tanggal', reading.problem);
}

const codeOf = (input: string) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input) ? input : null);
