import { pageOf, type StepName } from '../rules/form-steps.js';
import type { Answers } from '../rules/read-form.js';
import type { Neighbour } from '../nearby/see-nearby.js';
import { NearbyPanel } from './nearby-panel.js';
import { Layout, type PageFrame } from './parts/layout.js';
import { ProblemSummary } from './parts/problem-summary.js';
import type { ReportForm } from './report-form.js';
import { stepAddress } from './step-address.js';
import { ProofQuestion } from './report-proof.js';
import { sayFile } from './say-size.js';
import { StepHead } from './step-page.js';
import type { Words } from './words/words.js';

interface OverviewProps extends PageFrame {
  readonly form: ReportForm;
  readonly nearby: readonly Neighbour[];
}

/** The last page of the form: everything that was answered, each with a way to change it, and the button that sends it. */
export function OverviewPage({ form, nearby, ...frame }: OverviewProps): JSX.Element {
  const { words } = frame;
  const { steps } = words;
  const href = (field: string) => (field === 'jawaban' ? '#jawaban' : stepAddress(pageOf(field), true));
  return (
    <Layout {...frame} title={steps.titles.periksa} hasProblems={form.problems.length > 0}>
      <StepHead {...frame} step="periksa" fromOverview={false} />
      <ProblemSummary words={words} problems={form.problems} href={href} />
      <h1 safe>{steps.titles.periksa}</h1>
      <NearbyPanel words={words} nearby={nearby} />
      <dl class="facts answered">
        {rowsOf(form, words).map(({ step, shown }) => (
          <div>
            <dt safe>{steps.titles[step]}</dt>
            <dd>
              <span class="written" safe>
                {shown}
              </span>
              <a href={stepAddress(step, true)}>
                <span safe>{steps.change}</span> <span class="hidden" safe>{`: ${steps.titles[step]}`}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <form method="post" action={stepAddress('periksa', false)} novalidate>
        <ProofQuestion {...form} words={words} />
        <p class="quiet" safe>
          {words.form.sendNote}
        </p>
        <button class="button" type="submit" safe>
          {words.form.send}
        </button>
      </form>
    </Layout>
  );
}

function rowsOf(
  { answers, institutions, files }: ReportForm,
  { form, steps, language }: Words,
): { step: StepName; shown: string }[] {
  const options = institutions.flatMap((group) => group.options);
  const kind = { ...form.classes }[answers.jenis as keyof typeof form.classes] as { label: string } | undefined;
  const privacy = [answers.anonim && form.anonymousLabel, answers.rahasia && form.confidentialLabel];
  const rows: readonly (readonly [StepName, string])[] = [
    ['jenis', kind?.label ?? ''],
    ['isi', [answers.judul, answers.isi].filter(Boolean).join('\n')],
    ['lokasi', answers.lokasi],
    ['tanggal', dateOf(answers, form.dateUnknown)],
    ['lampiran', files.map((file) => sayFile(language, file)).join('\n')],
    [
      'instansi',
      answers.instansi === ''
        ? form.institutionUnknown
        : (options.find(({ value }) => value === answers.instansi)?.label ?? answers.instansi),
    ],
    ['privasi', privacy.filter(Boolean).join('\n') || steps.openly],
    ['kontak', [answers.telepon, answers.surel, answers.nama].filter(Boolean).join('\n')],
  ];
  return rows.map(([step, shown]) => ({ step, shown: shown === '' ? steps.empty : shown }));
}

const dateOf = (answers: Answers, unknown: string) =>
  answers['tanggal-tidak-tahu'] === '' ? answers.tanggal : unknown;
