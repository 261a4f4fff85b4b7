import type { Rerun } from '../api/decisions.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { routingText } from './routing-text.js';

/** How a decision came out the second time. */
export function RerunResult({ rerun }: { rerun: Rerun }) {
  const texts = useText(routingText);
  const language = useLanguage();
  switch (rerun.result) {
    case 'identical':
      return <p className="routing-same">{texts.identical(count(rerun.bytes, language))}</p>;
    case 'not-possible':
      return <p className="routing-other">{texts.missing[rerun.why](rerun.version ?? '')}</p>;
    case 'different':
      return (
        <>
          <p className="routing-other">{texts.different}</p>
          <dl className="routing-differences">
            {rerun.differences.map(({ field, was, is }) => (
              <div key={field}>
                <dt>
                  <code>{field}</code>
                </dt>
                <dd>
                  {texts.was}: <code>{was ?? texts.nothing}</code>
                </dd>
                <dd>
                  {texts.is}: <code>{is ?? texts.nothing}</code>
                </dd>
              </div>
            ))}
          </dl>
        </>
      );
  }
}
