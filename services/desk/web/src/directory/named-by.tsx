import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { listBehind } from '../api/monitor.js';
import { listEmergencyNumbers } from '../api/policies.js';
import { listRules } from '../api/rules.js';
import { listServices } from '../api/services.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { DetailRows, type DetailRow } from '../shell/detail-rows.js';
import { namedByText } from './named-by-text.js';
import { numbersNaming, rulesNaming } from './what-names-it.js';

/** So many are named; the others are counted. */
const named = 5;

/** What names an institution that is about to end: an official sees it before it is done. */
export function NamedBy({ code, on }: { code: string; on: string }) {
  const texts = useText(namedByText);
  const language = useLanguage();
  /** What another service does not say now is not said to be none. */
  const seen = <Data,>({ data, isError }: UseQueryResult<Data>, show: (data: Data) => ReactNode) =>
    data !== undefined ? show(data) : isError ? texts.unknown : '…';
  const cases = useQuery({
    queryKey: ['directory', 'open-cases', code],
    queryFn: ({ signal }) => listBehind({ figure: 'open', within: code, own: 'true' }, undefined, signal),
  });
  const services = useQuery({
    queryKey: ['directory', 'services-ending', code, on],
    queryFn: ({ signal }) => listServices({ owner: code, at: on, limit: 200 }, signal),
  });
  const rules = useQuery({ queryKey: ['rules'], queryFn: ({ signal }) => listRules(signal) });
  const numbers = useQuery({ queryKey: ['emergencies'], queryFn: ({ signal }) => listEmergencyNumbers(signal) });

  const rows: readonly DetailRow[] = [
    [texts.cases, seen(cases, ({ total }) => count(total ?? 0, language))],
    [
      texts.services,
      seen(services, ({ items }) => (
        <Listed all={items.map((one) => [one.code, one.name, `/directory/services/${one.code}`])} />
      )),
    ],
    [
      texts.rules,
      seen(rules, (all) => <Listed all={rulesNaming(code, all.rules).map(({ id, name }) => [id, name, '/rules'])} />),
    ],
    [
      texts.numbers,
      seen(numbers, ({ items }) => (
        <Listed all={numbersNaming(code, items).map((one) => [one.id, `${one.name} ${one.number}`, '/rules'])} />
      )),
    ],
  ];

  return (
    <section className="named-by" aria-label={texts.title(code)}>
      <h2>{texts.title(code)}</h2>
      <p className="quiet flush">{texts.hint}</p>
      <DetailRows rows={rows} />
    </section>
  );
}

type Line = readonly [key: string, name: string, to: string];

function Listed({ all }: { all: readonly Line[] }) {
  const texts = useText(namedByText);
  if (all.length === 0) return <>{texts.none}</>;
  return (
    <>
      {all.slice(0, named).map(([key, name, to], at) => (
        <Fragment key={key}>
          {at > 0 && ', '}
          <Link to={to}>{name}</Link>
        </Fragment>
      ))}
      {all.length > named && ` ${texts.others(all.length - named)}`}
    </>
  );
}
