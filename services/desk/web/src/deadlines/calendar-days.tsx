import '@mantine/core/styles/Table.layer.css';
import { Button, Table } from '@mantine/core';
import type { CalendarDay } from '../api/rules-of-time.js';
import { calendarDate, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Few } from '../shell/few.js';
import { calendarText } from './calendar-text.js';

/** The next days off are what most people look for. */
const most = 6;

interface CalendarDaysProps {
  readonly label: string;
  readonly days: readonly CalendarDay[];
  readonly today: string;
  /** Absent for those who may not. */
  readonly onTake?: ((day: CalendarDay) => void) | undefined;
}

/** Those to come go before those that are over. */
export function CalendarDays({ label, days, today, onTake }: CalendarDaysProps) {
  const sorted = [...days.filter(({ date }) => date >= today), ...days.filter(({ date }) => date < today)];
  return (
    <Few items={sorted} most={most}>
      {(shown) => (
        <DayTable
          label={label}
          days={shown.toSorted((one, other) => one.date.localeCompare(other.date))}
          onTake={onTake}
        />
      )}
    </Few>
  );
}

function DayTable({ label, days, onTake }: Omit<CalendarDaysProps, 'today'>) {
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
            {onTake && <Table.Td />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((day) => {
            const { date, name, kind } = day;
            return (
              <Table.Tr key={date}>
                <Table.Td>{calendarDate(date, language)}</Table.Td>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{texts.kinds[kind]}</Table.Td>
                {onTake && (
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={texts.takeAway(plainDate(date, language), name)}
                      onClick={() => {
                        onTake(day);
                      }}
                    >
                      {texts.take}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
