import '@mantine/core/styles/Table.layer.css';
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { CsvOf, DirectoryFault, DryRun, PeriodDifference } from '../api/edit-directory.js';
import { count, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { FieldChanges } from './field-changes.js';
import { importText } from './import-text.js';
import { endedIn } from './what-names-it.js';
import { NamedBy } from './named-by.js';

const shownAtOnce = 100;
/** Of more that end at once what names them is looked up on their own pages. */
const endedAtOnce = 20;

/** What a file would do, line by line, and why it may not. */
export function DryRunReport({ of, report: { changes, faults } }: { of: CsvOf; report: DryRun }) {
  const texts = useText(importText);
  const language = useLanguage();
  const [shown, setShown] = useState(shownAtOnce);
  if (changes.length === 0 && faults.length === 0) return <p role="status">{texts.nothing}</p>;
  return (
    <section className="dry-run" aria-label={texts.report}>
      <p role="status">
        <strong>{texts.summary(count(changes.length, language), count(faults.length, language))}</strong>
      </p>
      {faults.length > 0 && <FaultList faults={faults} />}
      {of === 'institutions' &&
        endedIn(changes)
          .slice(0, endedAtOnce)
          .map(({ code, on }) => <NamedBy key={code} {...{ code, on }} />)}
      {changes.length > 0 && (
        <div className="wide" role="region" aria-label={texts.changes} tabIndex={0}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{texts.named[of]}</Table.Th>
                <Table.Th>{texts.from}</Table.Th>
                <Table.Th>{texts.what}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changes.slice(0, shown).map((one) => (
                <ChangeRow key={`${one.code} ${one.validFrom} ${one.what}`} change={one} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {changes.length > shown && (
        <Button
          variant="default"
          onClick={() => {
            setShown(shown + shownAtOnce);
          }}
        >
          {texts.more(count(changes.length - shown, language))}
        </Button>
      )}
    </section>
  );
}

function ChangeRow({ change: { code, validFrom, what, fields } }: { change: PeriodDifference }) {
  const texts = useText(importText);
  const language = useLanguage();
  const told = fields.filter(({ before, after }) => what !== 'added' || (before ?? '') !== (after ?? ''));
  return (
    <Table.Tr>
      <Table.Td>
        <span className="code">{code}</span>
      </Table.Td>
      <Table.Td>{plainDate(validFrom, language)}</Table.Td>
      <Table.Td>
        {what !== 'changed' && <strong>{texts.whats[what]}</strong>}
        {told.length > 0 && <FieldChanges changes={told} />}
      </Table.Td>
    </Table.Tr>
  );
}

function FaultList({ faults }: { faults: readonly DirectoryFault[] }) {
  const texts = useText(importText);
  const language = useLanguage();
  return (
    <div className="directory-note" role="alert">
      <strong>{texts.refusedFor}</strong>
      <ul>
        {faults.slice(0, shownAtOnce).map(({ code, day, why }) => (
          <li key={`${code} ${day} ${why}`}>
            <span className="code">{code}</span>, {plainDate(day, language)}: {texts.faults[why]}
          </li>
        ))}
      </ul>
    </div>
  );
}
