import '../monitor/monitor.css';
import '../monitor/watch.css';
import './costs.css';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { costsAddress, sumCosts, type CostLine } from '../api/costs.js';
import { count, plainMonth } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Shown } from '../monitor/shown.js';
import { useStaff } from '../session/signed-in.js';
import { Empty } from '../shell/empty.js';
import { PageHead } from '../shell/page-head.js';
import { costsText } from './costs-text.js';
import { PricesSection } from './prices-section.js';

const choices = [1, 3, 12, 24];

/** What telling citizens has cost, and by which prices. */
export function CostsPage() {
  const texts = useText(costsText);
  const { role } = useStaff();
  const [months, setMonths] = useState(3);
  const found = useQuery({ queryKey: ['costs', months], queryFn: ({ signal }) => sumCosts(months, signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <section className="panel charted costs">
        <h2>{texts.sums}</h2>
        <div className="monitor-tools">
          <NativeSelect
            label={texts.months}
            value={String(months)}
            data={choices.map((value) => ({ value: String(value), label: texts.ofMonths(value) }))}
            onChange={(event) => {
              setMonths(Number(event.currentTarget.value));
            }}
          />
          <a href={costsAddress(months)} download>
            {texts.csv}
          </a>
        </div>
        <Shown query={found}>
          {({ items }) =>
            items.length === 0 ? <Empty title={texts.nothing} hint={texts.nothingHint} /> : <Sums items={items} />
          }
        </Shown>
      </section>
      <PricesSection mayWrite={role === 'administrator'} />
    </>
  );
}

function Sums({ items }: { items: readonly CostLine[] }) {
  const texts = useText(costsText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const sum = (of: 'notices' | 'replies' | 'cost') =>
    count(
      items.reduce((all, one) => all + one[of], 0),
      language,
    );
  return (
    <div className="wide" role="region" aria-label={texts.sums} tabIndex={0}>
      <table className="charted-table costs-table">
        <thead>
          <tr>
            {texts.columns.map((column, index) => (
              <th key={column} scope="col" className={index > 2 ? 'load-figure' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ month, door, institution, institutionName, notices, replies, cost }) => (
            <tr key={`${month}/${door}/${institution ?? ''}`}>
              <th scope="row">{plainMonth(month, language)}</th>
              <td>{words.door[door]}</td>
              <td>{institutionName ?? texts.nobody}</td>
              <td className="load-figure">{count(notices, language)}</td>
              <td className="load-figure">{count(replies, language)}</td>
              <td className="load-figure">Rp{count(cost, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {texts.total}
            </th>
            <td className="load-figure">{sum('notices')}</td>
            <td className="load-figure">{sum('replies')}</td>
            <td className="load-figure">Rp{sum('cost')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
