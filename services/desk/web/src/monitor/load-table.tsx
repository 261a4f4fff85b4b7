import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { InstitutionLoad } from '../api/overdue.js';
import { count, lastDay } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ZoneMark } from '../language/zone-mark.js';
import { useFolded } from './folded-rows.js';
import { figures, totalsOf, type Order } from './monitor-table.js';
import { monitorText } from './monitor-text.js';

interface LoadTableProps {
  readonly loads: readonly InstitutionLoad[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** Institutions by load; the name leads to what is late there. */
export function LoadTable({ loads, order, onOrder }: LoadTableProps) {
  const texts = useText(monitorText);
  const language = useLanguage();
  const totals = totalsOf(loads);
  const { rowClass, button } = useFolded(loads.length);

  const heading = (column: Order, title?: string): ReactNode => (
    <Table.Th
      key={column}
      className={column === 'name' ? undefined : 'load-figure'}
      aria-sort={
        order === column ? (column === 'name' || column === 'oldestDueAt' ? 'ascending' : 'descending') : 'none'
      }
    >
      <button
        type="button"
        className="load-order"
        title={title ?? texts.orderBy(texts.columns[column])}
        onClick={() => {
          onOrder(column);
        }}
      >
        {texts.columns[column]}
        <span aria-hidden="true">{order === column ? ' ▾' : ''}</span>
      </button>
    </Table.Th>
  );

  return (
    <>
      <div className="wide" role="region" aria-label={texts.title} tabIndex={0}>
        <Table className="loads" highlightOnHover verticalSpacing="xs" horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              {heading('name')}
              {figures.map((figure) => heading(figure, texts.explained[figure]))}
              {heading('oldestDueAt')}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {loads.map((one, index) => (
              <Table.Tr key={one.code} className={rowClass(index)}>
                <Table.Td>
                  <Link to={`/monitor/${one.code}`} state={{ name: one.name }} data-row>
                    {one.name}
                  </Link>
                </Table.Td>
                {figures.map((figure) => (
                  <Table.Td
                    key={figure}
                    data-label={texts.columns[figure]}
                    className={`load-figure${one[figure] > 0 ? ` load-${figure}` : ''}`}
                  >
                    {count(one[figure], language)}
                  </Table.Td>
                ))}
                <Table.Td className="load-figure" data-label={texts.columns.oldestDueAt}>
                  {one.oldestDueAt === null ? (
                    texts.none
                  ) : (
                    <>
                      {lastDay(one.oldestDueAt, one.timeZone, language)} <ZoneMark timeZone={one.timeZone} />
                    </>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{texts.total}</Table.Th>
              {figures.map((figure) => (
                <Table.Td key={figure} data-label={texts.columns[figure]} className="load-figure">
                  <strong>{count(totals[figure], language)}</strong>
                </Table.Td>
              ))}
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </div>
      {button && <div className="panel-pad">{button}</div>}
    </>
  );
}
