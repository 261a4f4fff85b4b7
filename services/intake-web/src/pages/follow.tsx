import type { PublicView } from '../tracking/tracking-view.js';
import { InputField } from './parts/field.js';
import { problemOf, type Problem } from './parts/problem-summary.js';
import type { Words } from './words/words.js';

/** What this browser has to do with a complaint of somebody else. */
export interface Following {
  readonly follows: boolean;
  /**
   * Of a mail when it is answered: one was sent from which it is to be confirmed, or it was. Null: there will be none, or it has
   * been answered.
   */
  readonly mail: 'offered' | 'to-confirm' | 'confirmed' | null;
}

interface FollowProps extends Following {
  readonly words: Words;
  readonly view: PublicView;
  readonly isOwn: boolean;
  readonly problems: readonly Problem[];
}

/** How many others it happens to; whoever did not file it can say so and follow it, and be told when it is answered. */
export function Follow({ view, isOwn, ...props }: FollowProps): JSX.Element {
  const { follow } = props.words.tracking;
  if (isOwn && view.followers === 0) return '';
  return (
    <section class="panel" aria-labelledby="ikuti">
      <h2 id="ikuti" safe>
        {isOwn ? follow.titleOwn : follow.title}
      </h2>
      <p data-testid="followers" safe>
        {follow.count(view.followers)}
      </p>
      {isOwn ? '' : <FollowForms {...props} code={view.code} />}
    </section>
  );
}

function FollowForms({ code, ...props }: Omit<FollowProps, 'view' | 'isOwn'> & { code: string }): JSX.Element {
  const { follows, mail } = props;
  const { follow } = props.words.tracking;
  // Who mistyped the address types it again.
  const offersMail = mail === 'offered' || mail === 'to-confirm';
  return (
    <>
      {mail === 'confirmed' ? <p safe>{follow.willBeTold}</p> : ''}
      {mail === 'to-confirm' ? <p safe>{follow.toConfirm}</p> : ''}
      {!follows || offersMail ? (
        <form class="screen" method="post" action={`/lacak/${code}/ikuti`} novalidate>
          {follows ? (
            ''
          ) : (
            <p class="quiet" safe>
              {follow.text}
            </p>
          )}
          {offersMail ? <MailField {...props} /> : ''}
          <button class="button second" type="submit" safe>
            {follows ? follow.tell : follow.begin}
          </button>
        </form>
      ) : (
        ''
      )}
      {follows ? (
        <form class="screen" method="post" action={`/lacak/${code}/berhenti-ikuti`}>
          <button class="button second" type="submit" safe>
            {follow.end}
          </button>
        </form>
      ) : (
        ''
      )}
    </>
  );
}

function MailField({ words, problems, follows }: Pick<FollowProps, 'words' | 'problems' | 'follows'>): JSX.Element {
  const { follow } = words.tracking;
  return (
    <InputField
      id="surel"
      type="email"
      autocomplete="email"
      label={follow.mailLabel}
      hint={follow.mailHint}
      optional={follows ? undefined : words.site.optional}
      value=""
      problem={problemOf({ words, problems }, 'surel')}
    />
  );
}
