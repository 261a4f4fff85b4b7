import type { OwnView } from '../tracking/tracking-view.js';
import { Checkbox, RadiosField } from './parts/choices.js';
import { TextField } from './parts/field.js';
import { problemOf, type Problem } from './parts/problem-summary.js';
import type { Words } from './words/words.js';

/** What the part of a page that only the reporter sees is made from. */
export interface OwnPartProps {
  readonly words: Words;
  readonly code: string;
  readonly own: OwnView;
  readonly problems: readonly Problem[];
  readonly typed: string;
  readonly token: string;
}

const scores = [1, 2, 3, 4, 5] as const;

/** What the citizen can do now; what the state of the complaint does not allow is not offered. */
export function OwnForms(props: OwnPartProps): JSX.Element {
  const { can } = props.own;
  return (
    <div class="screen">
      {can.rate ? <RateForm {...props} /> : ''}
      {can.reply ? <ReplyForm {...props} /> : ''}
      {can.withdraw ? <WithdrawForm {...props} /> : ''}
    </div>
  );
}

function ReplyForm({ words, code, problems, typed, token }: OwnPartProps): JSX.Element {
  const { own } = words;
  return (
    <section class="panel" aria-labelledby="balas">
      <h2 id="balas" safe>
        {own.replyTitle}
      </h2>
      <form method="post" action={`/lacak/${code}/pesan`} novalidate>
        <input type="hidden" name="kiriman" value={token} />
        <TextField
          id="pesan"
          short
          label={own.replyLabel}
          hint={own.replyHint}
          value={problems.some(({ field }) => field === 'pesan') ? typed : ''}
          problem={problemOf({ words, problems }, 'pesan')}
        />
        <button class="button" type="submit" safe>
          {own.replyButton}
        </button>
      </form>
    </section>
  );
}

function RateForm({ words, code, problems, typed, token }: OwnPartProps): JSX.Element {
  const { own, site } = words;
  return (
    <section class="panel" aria-labelledby="nilai">
      <h2 id="nilai" safe>
        {own.rateTitle}
      </h2>
      <form method="post" action={`/lacak/${code}/nilai`} novalidate>
        <input type="hidden" name="kiriman" value={token} />
        <RadiosField
          id="skor"
          label={own.scoreLabel}
          hint={own.rateHint}
          value=""
          choices={scores.map((score) => ({ value: `${score}`, label: own.scores[score] }))}
          problem={problemOf({ words, problems }, 'skor')}
        />
        <TextField
          id="alasan"
          short
          label={own.commentLabel}
          optional={site.optional}
          value={problems.some(({ field }) => field === 'skor' || field === 'alasan') ? typed : ''}
          problem={problemOf({ words, problems }, 'alasan')}
        />
        <button class="button" type="submit" safe>
          {own.rateButton}
        </button>
      </form>
    </section>
  );
}

function WithdrawForm({ words, code, problems, token }: OwnPartProps): JSX.Element {
  const { own } = words;
  const problem = problemOf({ words, problems }, 'cabut');
  return (
    <details open={problem !== undefined}>
      <summary safe>{own.withdrawTitle}</summary>
      <p safe>{own.withdrawText}</p>
      <form method="post" action={`/lacak/${code}/cabut`} novalidate>
        <input type="hidden" name="kiriman" value={token} />
        {problem === undefined ? (
          ''
        ) : (
          <p class="error" safe>
            {problem}
          </p>
        )}
        <Checkbox id="cabut" label={own.withdrawConfirm} checked={false} />
        <button class="button danger" type="submit" safe>
          {own.withdrawButton}
        </button>
      </form>
    </details>
  );
}
