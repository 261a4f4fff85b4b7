import type { OwnView } from '../tracking/tracking-view.js';
import { Checkbox, RadiosField } from './parts/choices.js';
import { FilesField, TextField } from './parts/field.js';
import { problemOf, type Problem } from './parts/problem-summary.js';
import { acceptedFiles } from './report-files.js';
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
      {props.own.dissent === 'appeals' ? <AppealForm {...props} /> : ''}
      {can.reopen ? <ReopenForm {...props} /> : ''}
      {can.reply ? <ReplyForm {...props} /> : ''}
      <HideForm {...props} />
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
      <form method="post" action={`/lacak/${code}/pesan`} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="kiriman" value={token} />
        <TextField
          id="pesan"
          short
          label={own.replyLabel}
          hint={own.replyHint}
          value={problems.some(({ field }) => field === 'pesan' || field === 'berkas') ? typed : ''}
          problem={problemOf({ words, problems }, 'pesan')}
        />
        <FilesField
          id="berkas"
          label={words.form.filesLabel}
          hint={words.form.filesHint}
          optional={words.site.optional}
          accept={acceptedFiles}
          problem={problemOf({ words, problems }, 'berkas')}
        />
        <button class="button" type="submit" safe>
          {own.replyButton}
        </button>
      </form>
    </section>
  );
}

interface ReasonProps extends OwnPartProps {
  readonly form: 'buka-lagi' | 'keberatan';
  readonly field: 'belum-tuntas' | 'keberatan';
  readonly say: { readonly title: string; readonly text: string; readonly label: string; readonly button: string };
}

/** A step that needs one reason. */
function ReasonForm({ words, code, problems, typed, token, form, field, say }: ReasonProps): JSX.Element {
  return (
    <details open={problems.some((problem) => problem.field === field)}>
      <summary safe>{say.title}</summary>
      <p safe>{say.text}</p>
      <form method="post" action={`/lacak/${code}/${form}`} novalidate>
        <input type="hidden" name="kiriman" value={token} />
        <TextField
          id={field}
          short
          label={say.label}
          value={problems.some((problem) => problem.field === field) ? typed : ''}
          problem={problemOf({ words, problems }, field)}
        />
        <button class="button" type="submit" safe>
          {say.button}
        </button>
      </form>
    </details>
  );
}

const ReopenForm = (props: OwnPartProps) => (
  <ReasonForm {...props} form="buka-lagi" field="belum-tuntas" say={props.words.own.reopen} />
);

const AppealForm = (props: OwnPartProps) => (
  <ReasonForm {...props} form="keberatan" field="keberatan" say={props.words.own.appeal} />
);

function RateForm(props: OwnPartProps): JSX.Element {
  const { words, code, problems, typed, token } = props;
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
          hint={`${own.rateHint} ${own.poorRating[props.own.dissent ?? 'returns']}`}
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

/** What is hidden already is not offered; nothing that is hidden is shown again. */
function HideForm({ words, code, own, problems, token }: OwnPartProps): JSX.Element {
  if (own.anonymous && own.confidential) return '';
  const say = words.own.hide;
  const problem = problemOf({ words, problems }, 'sembunyikan');
  return (
    <details open={problem !== undefined}>
      <summary safe>{say.title}</summary>
      <p safe>{own.seen && !own.anonymous ? `${say.text} ${say.seen}` : say.text}</p>
      <form method="post" action={`/lacak/${code}/sembunyikan`} novalidate id="sembunyikan">
        <input type="hidden" name="kiriman" value={token} />
        {problem === undefined ? (
          ''
        ) : (
          <p class="error" safe>
            {problem}
          </p>
        )}
        {own.anonymous ? '' : <Checkbox id="anonim" label={say.anonymous} checked={false} />}
        {own.confidential ? '' : <Checkbox id="rahasia" label={say.confidential} checked={false} />}
        <button class="button" type="submit" safe>
          {say.button}
        </button>
      </form>
    </details>
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
