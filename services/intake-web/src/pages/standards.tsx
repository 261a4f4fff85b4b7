import type { Standard } from '#libs/intake';
import { sayShortDate } from './dates.js';
import type { Words } from './words/words.js';

/** What each stage took beside what it may take: a table, for it is one. */
export function Standards({ words, standards }: { words: Words; standards: readonly Standard[] }): JSX.Element {
  if (standards.length === 0) return '';
  const say = words.tracking.standards;
  return (
    <section aria-labelledby="standar">
      <h2 id="standar" safe>
        {say.title}
      </h2>
      <table class="standards" data-testid="standards">
        <thead>
          <tr>
            {[say.stage, say.allowed, say.used].map((head) => (
              <th scope="col" safe>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standards.map((standard) => (
            <tr>
              <th scope="row" safe>
                {say.kinds[standard.kind]}
              </th>
              <td>
                <span safe>{say.days(standard.allowed)}</span>
                <br />
                <span class="quiet small" safe>
                  {say.until(sayShortDate(words.language, standard.dueOn))}
                </span>
              </td>
              <td>
                <span safe>{say.days(standard.used)}</span>
                <br />
                <span class={standard.state === 'overrun' ? 'late' : 'quiet small'} safe>
                  {say.states[standard.state]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet small" safe>
        {say.note}
      </p>
    </section>
  );
}
