import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { directoryText } from './directory-text.js';
import { fieldText } from './field-text.js';

interface PeriodTableProps<One> {
  readonly periods: readonly One[];
  readonly today: string;
  /** What each stretch is told by. */
  readonly told: { readonly head: ReactNode; readonly cell: (one: One) => ReactNode };
  /** The fields of which something else holds than in the stretch before. */
  readonly whatChanged: (before: One, after: One) => readonly string[];
}

/** What held from when until when, planned changes too. */
export function PeriodTable<One extends { readonly validFrom: string; readonly validTo: string | null }>({
  periods,
  today,
  told,
  whatChanged,
}: PeriodTableProps<One>) {
  const texts = useText(directoryText);
  const fields = useText(fieldText);
  const language = useLanguage();
  const inWords = (changed: readonly string[]) =>
    [...new Set(changed.map((field) => fields[field] ?? field))].join(', ') || texts.none;

  return (
    <div className="wide" role="region" aria-label={texts.periods} tabIndex={0}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.valid}</Table.Th>
            <Table.Th>{told.head}</Table.Th>
            <Table.Th>{texts.what}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {periods.map((one, at) => {
            const former = periods[at - 1];
            return (
              <Table.Tr key={one.validFrom}>
                <Table.Td>
                  {one.validTo === null
                    ? texts.since(plainDate(one.validFrom, language))
                    : texts.between(plainDate(one.validFrom, language), plainDate(one.validTo, language))}
                  {one.validFrom > today && ` (${texts.planned})`}
                </Table.Td>
                <Table.Td>{told.cell(one)}</Table.Td>
                <Table.Td>{former ? inWords(whatChanged(former, one)) : texts.begins}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
