import '../directory/directory.css';
import './catalogue.css';
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { readService, readServiceHistory } from '../api/services.js';
import { DayField } from '../directory/day-field.js';
import { useDay } from '../directory/use-day.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { catalogueText } from './catalogue-text.js';
import { ChangeService } from './change-service.js';
import { ServiceFacts } from './service-facts.js';
import { ServiceHistory } from './service-history.js';

/** One entry of the catalogue on a day: what it says, what held when, who changed it, and the form to change it. */
export function ServicePage() {
  const { code = '' } = useParams();
  const texts = useText(catalogueText);
  const mayEdit = useStaff().role === 'administrator';
  const language = useLanguage();
  const day = useDay();
  const [isChanging, setChanging] = useState(false);
  const entry = useQuery({
    queryKey: ['catalogue', 'one', code],
    queryFn: ({ signal }) => readService(code, signal),
  });
  const history = useQuery({
    queryKey: ['catalogue', 'history', code],
    queryFn: ({ signal }) => readServiceHistory(code, signal),
  });
  const periods = history.data?.periods ?? [];
  const held = periods.find(({ validFrom, validTo }) => validFrom <= day.on && (validTo === null || day.on < validTo));
  // A stretch that another one follows is no end of the service.
  const shown = held ? { ...held, validTo: held === periods.at(-1) ? held.validTo : null } : entry.data;
  const name = shown?.name ?? code;

  return (
    <>
      <title>{`${name} · Salur`}</title>
      <p className="directory-back not-printed">
        <Link to={`/directory/services${day.search}`}>
          <Icon name="back" />
          {texts.title}
        </Link>
      </p>
      <div className="page-head">
        <h1>{name}</h1>
        <div className="directory-ways not-printed">
          <DayField day={day} />
          {mayEdit && entry.data && !isChanging && (
            <Button
              className="directory-change"
              onClick={() => {
                setChanging(true);
              }}
            >
              {texts.change}
            </Button>
          )}
        </div>
      </div>
      {entry.isError && (
        <Failure
          problem={entry.error}
          onRetry={() => {
            void entry.refetch();
          }}
        />
      )}
      {entry.isPending && <Skeleton height={320} />}
      {entry.data && shown && (
        <div className="directory-page">
          {isChanging && (
            <section className="panel panel-pad">
              <ChangeService
                {...{ entry: shown, version: entry.data.version, day: day.on, today: day.today }}
                onClose={() => {
                  setChanging(false);
                }}
              />
            </section>
          )}
          <section className="panel panel-pad">
            <h2>{texts.record}</h2>
            {history.data && !held && <p className="directory-note">{texts.notThere(plainDate(day.on, language))}</p>}
            <ServiceFacts entry={shown} search={day.search} />
          </section>
          {history.data && (
            <section className="panel panel-pad">
              <ServiceHistory code={code} history={history.data} today={day.today} />
            </section>
          )}
        </div>
      )}
    </>
  );
}
