import { progressOf, stepBefore, type StepName } from '../rules/form-steps.js';
import { attribute } from './parts/attribute.js';
import { Layout, type PageFrame } from './parts/layout.js';
import { ProblemSummary } from './parts/problem-summary.js';
import type { ReportForm, ReportPartProps } from './report-form.js';
import { FilesQuestion } from './report-files.js';
import { Contact, Privacy } from './report-identity.js';
import { Addressee } from './report-institution.js';
import { ClassQuestion, StoryAndTitle } from './report-story.js';
import { DateQuestion, PlaceQuestion } from './report-where.js';
import { stepAddress } from './step-address.js';
import { institutionScriptUrl, placeScriptUrl, positionScriptUrl } from './stylesheet.js';

interface StepPageProps extends PageFrame {
  readonly step: Exclude<StepName, 'periksa'>;
  readonly form: ReportForm;
  /** The citizen came from the overview to change this one. */
  readonly fromOverview: boolean;
}

const questionsOf: Readonly<Record<StepPageProps['step'], (props: ReportPartProps) => JSX.Element>> = {
  jenis: ClassQuestion,
  isi: StoryAndTitle,
  lokasi: PlaceQuestion,
  tanggal: DateQuestion,
  lampiran: FilesQuestion,
  instansi: Addressee,
  privasi: Privacy,
  kontak: Contact,
};

/** One question of the form. */
export function StepPage({ step, form, fromOverview, ...frame }: StepPageProps): JSX.Element {
  const { words } = frame;
  const Question = questionsOf[step];
  const title = words.steps.titles[step];
  return (
    <Layout {...frame} title={title} hasProblems={form.problems.length > 0}>
      <StepHead {...frame} step={step} fromOverview={fromOverview} />
      <ProblemSummary words={words} problems={form.problems} />
      <h1 safe>{title}</h1>
      {step === 'jenis' ? <Opening {...frame} /> : ''}
      <form
        method="post"
        action={stepAddress(step, fromOverview)}
        enctype={step === 'lampiran' ? 'multipart/form-data' : undefined}
        novalidate
      >
        <Question {...form} words={words} />
        <div class="row">
          <button class="button" type="submit" safe>
            {fromOverview ? words.steps.saveChange : words.steps.next}
          </button>{' '}
          {step === 'lampiran' ? <AnotherFile {...frame} /> : ''}
        </div>
      </form>
      {step === 'lokasi' ? <PlaceScripts /> : ''}
      {step === 'instansi' ? <ToldBefore form={form} /> : ''}
    </Layout>
  );
}

function AnotherFile({ words }: PageFrame): JSX.Element {
  return (
    <button class="button second" type="submit" name="lagi" value="ya" safe>
      {words.steps.anotherFile}
    </button>
  );
}

function PlaceScripts(): JSX.Element {
  return (
    <>
      <script type="module" src={placeScriptUrl}></script>
      <script type="module" src={positionScriptUrl}></script>
    </>
  );
}

interface StepHeadProps extends PageFrame {
  readonly step: StepName;
  readonly fromOverview: boolean;
}

/** The way back, and how far it is. */
export function StepHead({ step, fromOverview, words: { steps } }: StepHeadProps): JSX.Element {
  const before = fromOverview ? 'periksa' : stepBefore(step);
  return (
    <>
      <p>
        <a class="back" href={before === null ? '/lapor' : stepAddress(before, false)} safe>
          {before === null ? steps.shortForm : steps.back}
        </a>
      </p>
      <p class="quiet" data-testid="progress" safe>
        {steps.progress(progressOf(step))}
      </p>
    </>
  );
}

function Opening({ words: { form, steps } }: PageFrame): JSX.Element {
  return (
    <>
      <p safe>{steps.lead}</p>
      <p class="inset" safe>
        {form.emergency}
      </p>
    </>
  );
}

/** What the script reads to ask whose it seems to be. It is not sent again. */
function ToldBefore({ form: { answers } }: { form: ReportForm }): JSX.Element {
  return (
    <>
      <input type="hidden" id="isi" value={attribute(answers.isi)} />
      <input type="hidden" id="lokasi" value={attribute(answers.lokasi)} />
      <script type="module" src={institutionScriptUrl}></script>
    </>
  );
}
