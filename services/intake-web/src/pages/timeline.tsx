import type { MomentKey } from '#libs/intake';
import type { Stage } from '../rules/tell-journey.js';
import { sayInstant, saySpan } from './dates.js';
import type { Words } from './words/words.js';

const troubles: readonly MomentKey[] = ['deadline-passed', 'handed-back', 'file-removed'];

/** The way of a complaint, with the time each stage took. */
export function Timeline({ words, stages }: { words: Words; stages: readonly Stage<MomentKey>[] }): JSX.Element {
  const { tracking, language } = words;
  const span = (stage: Stage<MomentKey>) => {
    if (stage.lastedMs === null) return null;
    const said = saySpan(words, stage.lastedMs);
    return stage.now ? tracking.runningFor(said) : tracking.lasted(said);
  };
  return (
    <section aria-labelledby="perjalanan">
      <h2 id="perjalanan" safe>
        {tracking.timelineTitle}
      </h2>
      <ol class="timeline" data-testid="timeline">
        {stages.map((stage) => (
          <li class={[stage.now && 'now', troubles.includes(stage.what) && 'trouble']}>
            <p class="what" safe>
              {tracking.events[stage.what]}
            </p>
            {stage.who === null ? '' : <p safe>{stage.who}</p>}
            {stage.why === null ? (
              ''
            ) : (
              <p class="quiet" lang={stage.why.in} safe>
                {stage.why.text}
              </p>
            )}
            <p class="quiet small">
              <time datetime={stage.at.toISOString()} safe>
                {sayInstant(language, stage.at)}
              </time>
              <span safe>{stage.lastedMs === null ? '' : ` · ${span(stage) ?? ''}`}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
