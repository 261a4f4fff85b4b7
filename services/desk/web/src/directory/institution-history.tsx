import type { History } from '../api/directory.js';
import { useText } from '../language/language.js';
import { directoryText } from './directory-text.js';
import { EditsMade } from './edits-made.js';
import { fieldText } from './field-text.js';
import { PeriodTable } from './period-table.js';
import { SaidChanges } from './said-changes.js';
import { whatChanged } from './what-changed.js';

/** What held when, planned changes too; and who announced what. */
export function InstitutionHistory({ code, history, today }: { code: string; history: History; today: string }) {
  const texts = useText(directoryText);
  const fields = useText(fieldText);

  return (
    <>
      <h2>{texts.history}</h2>
      <h3>{texts.periods}</h3>
      <PeriodTable
        {...{ periods: history.periods, today, whatChanged }}
        told={{ head: fields['name'], cell: (one) => one.name }}
      />
      <h3>{texts.said}</h3>
      {history.said.length === 0 ? (
        <p className="quiet flush">{texts.neverSaid}</p>
      ) : (
        <SaidChanges thing="institution" code={code} said={history.said} />
      )}
      <EditsMade thing="institution" code={code} />
    </>
  );
}
