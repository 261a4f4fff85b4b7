import { InputField } from './parts/field.js';
import { Layout, type PageFrame } from './parts/layout.js';
import { ProblemSummary, problemOf, type Problem } from './parts/problem-summary.js';

interface AskCodeProps extends PageFrame {
  readonly typed: string;
  readonly problems: readonly Problem[];
}

/** Where a citizen enters a code. A plain GET form: its address can be kept, and holds nothing secret. */
export function AskCodePage({ typed, problems, ...frame }: AskCodeProps): JSX.Element {
  const { tracking } = frame.words;
  return (
    <Layout {...frame} title={tracking.askTitle} hasProblems={problems.length > 0} indexed>
      <ProblemSummary words={frame.words} problems={problems} />
      <h1 safe>{tracking.askTitle}</h1>
      <p safe>{tracking.askLead}</p>
      <form method="get" action="/lacak" novalidate>
        <InputField
          id="kode"
          look="code-input"
          autocomplete="off"
          label={tracking.codeLabel}
          hint={tracking.codeHint}
          value={typed}
          problem={problemOf({ words: frame.words, problems }, 'kode')}
        />
        <button class="button" type="submit" safe>
          {tracking.askButton}
        </button>
      </form>
      <h2 safe>{tracking.device.title}</h2>
      <p>
        <a href="/laporan-saya" safe>
          {tracking.device.link}
        </a>
      </p>
    </Layout>
  );
}
