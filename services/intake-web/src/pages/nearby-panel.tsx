import type { Neighbour } from '../nearby/see-nearby.js';
import { localDateOf } from '#libs/domain';
import { sayShortDate } from './dates.js';
import type { Words } from './words/words.js';

/** Complaints of others that may be about the same: whoever follows one is told as they are, and need not file again. */
export function NearbyPanel({ words, nearby }: { words: Words; nearby: readonly Neighbour[] }): JSX.Element {
  if (nearby.length === 0) return '';
  const { steps, tracking, language } = words;
  return (
    <section class="panel" aria-labelledby="serupa">
      <h2 id="serupa" safe>
        {steps.nearbyTitle}
      </h2>
      <p safe>{steps.nearbyText}</p>
      <ul class="plain">
        {nearby.map(({ code, status, receivedAt, institution, region, followers }) => (
          <li>
            <form method="post" action={`/lacak/${code}/ikuti`}>
              <p>
                <b safe>{tracking.statuses[status].label}</b>
                {', '}
                <span
                  safe
                >{`${tracking.received} ${sayShortDate(language, localDateOf(receivedAt, 'Asia/Jakarta'))}`}</span>
              </p>
              <p class="small" safe>
                {`${institution}, ${region}`}
              </p>
              <p class="quiet small" safe>
                {tracking.follow.count(followers)}
              </p>
              <button class="button second" type="submit" safe>
                {steps.nearbyFollow}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
