import type { PublicView } from '../tracking/tracking-view.js';
import type { Words } from './words/words.js';

interface FollowProps {
  readonly words: Words;
  readonly view: PublicView;
  readonly isOwn: boolean;
  readonly follows: boolean;
}

/** How many others it happens to; whoever did not file it can say so and follow it. */
export function Follow({ words: { tracking }, view, isOwn, follows }: FollowProps): JSX.Element {
  const { follow } = tracking;
  if (isOwn && view.followers === 0) return '';
  return (
    <section class="panel" aria-labelledby="ikuti">
      <h2 id="ikuti" safe>
        {isOwn ? follow.titleOwn : follow.title}
      </h2>
      <p data-testid="followers" safe>
        {follow.count(view.followers)}
      </p>
      {isOwn ? (
        ''
      ) : (
        <form class="screen" method="post" action={`/lacak/${view.code}/${follows ? 'berhenti-ikuti' : 'ikuti'}`}>
          <p class="quiet" safe>
            {follow.text}
          </p>
          <button class="button second" type="submit" safe>
            {follows ? follow.end : follow.begin}
          </button>
        </form>
      )}
    </section>
  );
}
