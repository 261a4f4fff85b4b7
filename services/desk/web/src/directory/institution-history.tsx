import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import type { History } from '../api/directory.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { directoryText } from './directory-text.js';
import { fieldText } from './field-text.js';
import { SaidChanges } from './said-changes.js';
import { whatChanged } from './what-changed.js';

/** What held when, planned changes too; and who announced what. */
export function InstitutionHistory({ history, today }: { history: History; today: string }) {
  const texts = useText(directoryText);
  const fields = useText(fieldText);
  const language = useLanguage();
  const inWords = (changed: readonly string[]) =>
    [...new Set(changed.map((field) => fields[field] ?? field))].join(', ') || texts.none;

  return (
    <>
      <h2>{texts.history}</h2>
      <h3>{texts.periods}</h3>
      <div className="wide" role="region" aria-label={texts.periods} tabIndex={0}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.valid}</Table.Th>
              <Table.Th>{fields['name']}</Table.Th>
              <Table.Th>{texts.what}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.periods.map((one, at) => {
              const former = history.periods[at - 1];
              return (
                <Table.Tr key={one.validFrom}>
                  <Table.Td>
                    {one.validTo === null
                      ? texts.since(plainDate(one.validFrom, language))
                      : texts.between(plainDate(one.validFrom, language), plainDate(one.validTo, language))}
                    {one.validFrom > today && ` (${texts.planned})`}
                  </Table.Td>
                  <Table.Td>{one.name}</Table.Td>
                  <Table.Td>{former ? inWords(whatChanged(former, one)) : texts.begins}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
      <h3>{texts.said}</h3>
      {history.said.length === 0 ? (
        <p className="quiet flush">{texts.neverSaid}</p>
      ) : (
        <SaidChanges said={history.said} />
      )}
    </>
  );
}
