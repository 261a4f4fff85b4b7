import { firstStep } from '../rules/form-steps.js';
import { Layout, type PageFrame } from './parts/layout.js';
import { ProblemSummary } from './parts/problem-summary.js';
import type { ReportForm } from './report-form.js';
import { institutionScriptUrl, nearbyScriptUrl, placeScriptUrl, positionScriptUrl } from './stylesheet.js';
import { FilesQuestion } from './report-files.js';
import { Contact, Privacy } from './report-identity.js';
import { Addressee } from './report-institution.js';
import { ClassQuestion, StoryQuestion, TitleQuestion } from './report-story.js';
import { ProofQuestion } from './report-proof.js';
import { DateQuestion, PlaceQuestion } from './report-where.js';
import { stepAddress } from './step-address.js';

/** The form, on one page. */
export function ReportPage({ form, ...frame }: PageFrame & { form: ReportForm }): JSX.Element {
  const words = frame.words.form;
  const part = { ...form, words: frame.words };
  return (
    <Layout {...frame} title={words.title} hasProblems={form.problems.length > 0} indexed>
      <ProblemSummary words={frame.words} problems={form.problems} />
      <h1 safe>{words.title}</h1>
      <p safe>{words.lead}</p>
      <p>
        <span safe>{frame.words.steps.fromShortForm}</span>{' '}
        <a href={stepAddress(firstStep, false)} safe>
          {frame.words.steps.fromShortFormLink}
        </a>
      </p>
      <p class="inset" safe>
        {words.emergency}
      </p>
      <form method="post" action="/lapor" enctype="multipart/form-data" novalidate>
        <input type="hidden" name="kiriman" value={form.token} />
        <ClassQuestion {...part} />
        <StoryQuestion {...part} />
        <TitleQuestion {...part} />
        <PlaceQuestion {...part} />
        <DateQuestion {...part} />
        <Addressee {...part} />
        <div id="serupa-di-sini"></div>
        <FilesQuestion {...part} />
        <Privacy {...part} />
        <Contact {...part} />
        <ProofQuestion {...part} />
        <p class="quiet" safe>
          {words.sendNote}
        </p>
        <button class="button" type="submit" safe>
          {words.send}
        </button>
      </form>
      <div id="serupa-formulir"></div>
      <p class="hidden" role="status" id="serupa-kabar"></p>
      <script type="module" src={placeScriptUrl}></script>
      <script type="module" src={institutionScriptUrl}></script>
      <script type="module" src={nearbyScriptUrl}></script>
      <script type="module" src={positionScriptUrl}></script>
    </Layout>
  );
}
