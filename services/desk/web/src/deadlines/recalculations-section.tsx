import { useQuery } from '@tanstack/react-query';
import { listRecalculations, type Recalculation } from '../api/rules-of-time.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Few } from '../shell/few.js';
import { recalculationsText } from './recalculations-text.js';

const whileGoingMs = 3_000;
const atRestMs = 60_000;

/** How far the running deadlines have been counted anew after what was changed on this page. */
export function RecalculationsSection() {
  const texts = useText(recalculationsText);
  const found = useQuery({
    queryKey: ['recalculations'],
    queryFn: ({ signal }) => listRecalculations(signal),
    refetchInterval: ({ state }) => (state.data?.items.every(({ isDone }) => isDone) ? atRestMs : whileGoingMs),
  });
  return (
    <section className="panel panel-pad" aria-labelledby="recalculations">
      <h2 id="recalculations">{texts.title}</h2>
      <p className="quiet flush">{texts.hint}</p>
      <Shown query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <Few items={items} most={3}>
              {(shown) => (
                <ul className="rule-list">
                  {shown.map((job) => (
                    <Job key={job.id} job={job} />
                  ))}
                </ul>
              )}
            </Few>
          )
        }
      </Shown>
    </section>
  );
}

function Job({ job: { why, askedAt, total, done, moved, isDone } }: { job: Recalculation }) {
  const texts = useText(recalculationsText);
  const language = useLanguage();
  const [all, reason] = [count(total, language), why[language]];
  return (
    <li className="rule">
      <div className="rule-head">
        <strong>{reason}</strong>
        <span className="quiet">{timeInCapital(askedAt, language)}</span>
      </div>
      {total === 0 && <p>{isDone ? texts.untouched : texts.waiting}</p>}
      {total > 0 && isDone && <p>{texts.done(all, count(moved, language))}</p>}
      {total > 0 && !isDone && (
        <>
          <progress className="rule-progress" max={total} value={done} aria-label={texts.progress(reason)} />
          <p>{texts.going(count(done, language), all)}</p>
        </>
      )}
    </li>
  );
}
