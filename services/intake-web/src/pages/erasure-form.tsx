import { sayInstant } from './dates.js';
import type { OwnPartProps } from './own-forms.js';
import { Checkbox } from './parts/choices.js';
import { problemOf } from './parts/problem-summary.js';

/** The right to be forgotten: asked for here, decided by an administrator. What was refused stays to be read. */
export function ErasureForm(props: OwnPartProps): JSX.Element {
  const { askedAt } = props.own.erasure;
  return (
    <>
      {askedAt === null ? '' : <Waiting {...props} askedAt={askedAt} />}
      <Refusals {...props} />
      {askedAt === null ? <Ask {...props} /> : ''}
    </>
  );
}

function Refusals({ words, own }: OwnPartProps): JSX.Element {
  const { erasure, language } = words;
  return (
    <>
      {own.erasure.refusals.map(({ askedAt, at, reason }) => (
        <div class="inset">
          <p safe>{erasure.refused(sayInstant(language, askedAt), sayInstant(language, at))}</p>
          <p class="written" data-testid="erasure-refusal" safe>
            {reason ?? words.own.unreadable}
          </p>
        </div>
      ))}
    </>
  );
}

function Ask({ words, code, own, problems }: OwnPartProps): JSX.Element {
  const { erasure } = words;
  const { refusals } = own.erasure;
  const problem = problemOf({ words, problems }, 'hapus');
  return (
    <details open={problem !== undefined}>
      <summary safe>{erasure.title}</summary>
      <p safe>{erasure.law}</p>
      <p safe>{erasure.goes}</p>
      <p safe>{erasure.stays}</p>
      <form method="post" action={`/lacak/${code}/hapus`} novalidate>
        {problem === undefined ? (
          ''
        ) : (
          <p class="error" safe>
            {problem}
          </p>
        )}
        <Checkbox id="hapus" label={erasure.confirm} checked={false} />
        <button class="button danger" type="submit" safe>
          {refusals.length === 0 ? erasure.ask : erasure.askAgain}
        </button>
      </form>
    </details>
  );
}

function Waiting({ words, code, askedAt }: OwnPartProps & { readonly askedAt: Date }): JSX.Element {
  const { erasure, language } = words;
  return (
    <section class="panel" aria-labelledby="penghapusan">
      <h2 id="penghapusan" safe>
        {erasure.title}
      </h2>
      <p data-testid="erasure-waiting" safe>
        {erasure.waiting(sayInstant(language, askedAt))}
      </p>
      <form method="post" action={`/lacak/${code}/batal-hapus`}>
        <button class="button second" type="submit" safe>
          {erasure.takeBack}
        </button>
      </form>
    </section>
  );
}
