import { InputField } from './parts/field.js';
import { problemOf, type Problem } from './parts/problem-summary.js';
import type { Words } from './words/words.js';

interface UnlockProps {
  readonly words: Words;
  readonly code: string;
  readonly problems: readonly Problem[];
  readonly typed: string;
  readonly codeSent: boolean;
}

/** The ways in for the citizen who filed it: the reply key, or a code that goes to the contact on file. */
export function Unlock(props: UnlockProps): JSX.Element {
  const { words, code, problems, typed } = props;
  const { tracking } = words;
  return (
    <section class="panel screen" aria-labelledby="buka">
      <h2 id="buka" safe>
        {tracking.unlockTitle}
      </h2>
      <p safe>{tracking.publicNote}</p>
      <p safe>{tracking.unlockText}</p>
      <form method="post" action={`/lacak/${code}/kunci`} novalidate>
        <InputField
          id="kunci"
          look="code-input"
          autocomplete="off"
          label={tracking.keyLabel}
          hint={tracking.keyHint}
          value={typed}
          problem={problemOf({ words, problems }, 'kunci')}
        />
        <button class="button" type="submit" safe>
          {tracking.unlock}
        </button>
      </form>
      <WithoutKey {...props} />
    </section>
  );
}

function WithoutKey({ words, code, problems, codeSent }: UnlockProps): JSX.Element {
  const { once } = words.tracking;
  const problem = problemOf({ words, problems }, 'sekali');
  return (
    <details class="apart" open={codeSent || problem !== undefined}>
      <summary safe>{once.title}</summary>
      <form method="post" action={`/lacak/${code}/kode`}>
        <p safe>{once.text}</p>
        <button class="button second" type="submit" safe>
          {once.send}
        </button>
      </form>
      <form method="post" action={`/lacak/${code}/masuk`} novalidate>
        <InputField
          id="sekali"
          look="code-input"
          autocomplete="one-time-code"
          label={once.label}
          hint={once.hint}
          value=""
          problem={problem}
        />
        <button class="button" type="submit" safe>
          {once.open}
        </button>
      </form>
    </details>
  );
}
