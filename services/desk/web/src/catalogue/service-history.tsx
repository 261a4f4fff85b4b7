import { Link } from 'react-router';
import type { ServiceEntry, ServiceHistory as History } from '../api/services.js';
import { directoryText } from '../directory/directory-text.js';
import { EditsMade } from '../directory/edits-made.js';
import { PeriodTable } from '../directory/period-table.js';
import { SaidChanges } from '../directory/said-changes.js';
import { useText } from '../language/language.js';
import { catalogueText } from './catalogue-text.js';

/** Who answered for a service and what held of it when, planned changes too; and who announced what. */
export function ServiceHistory({ code, history, today }: { code: string; history: History; today: string }) {
  const texts = useText(catalogueText);
  const labels = useText(directoryText);
  return (
    <>
      <h2>{labels.history}</h2>
      <h3>{labels.periods}</h3>
      <PeriodTable
        {...{ periods: history.periods, today, whatChanged }}
        told={{
          head: texts.owner,
          cell: ({ owner, validFrom }) => (
            <Link to={`/directory/institutions/${owner}?on=${validFrom}`} className="code">
              {owner}
            </Link>
          ),
        }}
      />
      <h3>{labels.said}</h3>
      <SaidChanges thing="service" code={code} said={history.said} />
      <EditsMade thing="service" code={code} />
    </>
  );
}

const days: readonly string[] = ['code', 'validFrom', 'validTo'];

const whatChanged = (before: ServiceEntry, after: ServiceEntry): readonly string[] =>
  (Object.keys(after) as (keyof ServiceEntry)[])
    .filter((field) => !days.includes(field))
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
