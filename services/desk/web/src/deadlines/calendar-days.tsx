import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import type { CalendarDay } from '../api/rules-of-time.js';
import { calendarDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Few } from '../shell/few.js';
import { calendarText } from './calendar-text.js';

/** The next days off are what most people look for. */
const most = 6;

interface CalendarDaysProps {
  readonly label: string;
  readonly days: readonly CalendarDay[];
  readonly today: string;
}

/** Those to come go before those that are over. */
export function CalendarDays({ label, days, today }: CalendarDaysProps) {
  const sorted = [...days.filter(({ date }) => date >= today), ...days.filter(({ date }) => date < today)];
  return (
    <Few items={sorted} most={most}>
      {(shown) => <DayTable label={label} days={shown.toSorted((one, other) => one.date.localeCompare(other.date))} />}
    </Few>
  );
}

function DayTable({ label, days }: Pick<CalendarDaysProps, 'label' | 'days'>) {
  const texts = useText(calendarText);
  const language = useLanguage();
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={label}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.columns.date}</Table.Th>
            <Table.Th>{texts.columns.name}</Table.Th>
            <Table.Th>{texts.columns.kind}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map(({ date, name, kind }) => (
            <Table.Tr key={date}>
              <Table.Td>{calendarDate(date, language)}</Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{texts.kinds[kind]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
