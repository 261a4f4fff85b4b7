import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listPrices, type Price } from '../api/costs.js';
import { count, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Shown } from '../monitor/shown.js';
import { costsText } from './costs-text.js';
import { ColumnHeads } from '../shell/column-heads.js';
import { PriceForm } from './price-form.js';

/** What providers take, dated; administrators write new ones. */
export function PricesSection({ mayWrite }: { mayWrite: boolean }) {
  const texts = useText(costsText);
  const [adding, setAdding] = useState(false);
  const found = useQuery({ queryKey: ['prices'], queryFn: ({ signal }) => listPrices(signal) });
  return (
    <section className="panel charted">
      <h2>{texts.prices}</h2>
      <p className="quiet">{texts.pricesHint}</p>
      <Shown query={found}>
        {({ items }) => (items.length === 0 ? <p>{texts.noPrices}</p> : <Prices items={items} />)}
      </Shown>
      {mayWrite && !adding && (
        <Button
          mt="sm"
          variant="default"
          onClick={() => {
            setAdding(true);
          }}
        >
          {texts.add}
        </Button>
      )}
      {adding && (
        <PriceForm
          onDone={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

function Prices({ items }: { items: readonly Price[] }) {
  const texts = useText(costsText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  return (
    <div className="wide" role="region" aria-label={texts.prices} tabIndex={0}>
      <table className="charted-table costs-table">
        <ColumnHeads columns={texts.priceColumns} />
        <tbody>
          {items.map(({ id, door, kind, amount, validFrom, source, authorName }) => (
            <tr key={id}>
              <th scope="row">{words.door[door]}</th>
              <td>{kind === null ? texts.anyKind : texts.kinds[kind]}</td>
              <td>Rp{count(amount, language)}</td>
              <td>{plainDate(validFrom, language)}</td>
              <td>{texts.written(source, authorName)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
