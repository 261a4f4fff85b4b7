import './directory.css';
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { readHistory, readInstitution, readOnDay, type OnDay } from '../api/directory.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { BranchList } from './branch-list.js';
import { ChangeForm } from './change-form.js';
import { DayField } from './day-field.js';
import { directoryText } from './directory-text.js';
import { InstitutionFacts } from './institution-facts.js';
import { InstitutionHistory } from './institution-history.js';
import { ServicesOf } from './services-of.js';
import { useDay } from './use-day.js';

/** One institution on a day: its record, what belongs to it, what it does for the public, and its history. */
export function InstitutionPage() {
  const { code = '' } = useParams();
  const texts = useText(directoryText);
  const day = useDay();
  const mayEdit = useStaff().role === 'administrator';
  const [isChanging, setChanging] = useState(false);
  const onDay = useQuery({
    queryKey: ['directory', 'one', code, day.on],
    queryFn: ({ signal }) => readOnDay(code, day.on, signal),
  });
  const history = useQuery({
    queryKey: ['directory', 'history', code],
    queryFn: ({ signal }) => readHistory(code, signal),
  });
  // What was last said of it: a change is made to that. Nothing was said yet of what is only planned.
  const record = useQuery({
    queryKey: ['directory', 'record', code],
    queryFn: ({ signal }) => readInstitution(code, signal),
    enabled: mayEdit && history.data !== undefined && history.data.said.length > 0,
  });
  const held = onDay.data?.held ?? null;
  const name = held?.name ?? history.data?.periods.at(-1)?.name ?? code;
  const changed = held ?? history.data?.periods.at(-1);

  return (
    <>
      <title>{`${name} · Salur`}</title>
      <p className="directory-back not-printed">
        <Link to={`/directory${day.search}`}>
          <Icon name="back" />
          {texts.back}
        </Link>
      </p>
      <div className="page-head">
        <h1>{name}</h1>
        <div className="directory-ways not-printed">
          <DayField day={day} />
          {mayEdit && record.data && !isChanging && (
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
      {onDay.isError && (
        <Failure
          problem={onDay.error}
          onRetry={() => {
            void onDay.refetch();
          }}
        />
      )}
      {onDay.isPending && <Skeleton height={320} />}
      {onDay.data && (
        <div className="directory-page">
          {isChanging && record.data && changed && (
            <section className="panel panel-pad">
              <ChangeForm
                held={changed}
                version={record.data.version}
                day={day.on}
                today={day.today}
                onClose={() => {
                  setChanging(false);
                }}
              />
            </section>
          )}
          {held === null && <NotThere found={onDay.data} search={day.search} />}
          {held !== null && (
            <section className="panel panel-pad">
              <h2>{texts.record}</h2>
              <InstitutionFacts held={held} search={day.search} />
            </section>
          )}
          {held !== null && (
            <section className="panel panel-pad">
              <h2>{texts.services}</h2>
              <ServicesOf owner={code} on={day.on} />
            </section>
          )}
          {held !== null && (
            <section className="panel panel-pad">
              <h2>{texts.branches}</h2>
              <BranchList key={`${code} ${day.on}`} parent={code} on={day.on} search={day.search} />
            </section>
          )}
          {history.isError && <Failure problem={history.error} />}
          {history.data && (
            <section className="panel panel-pad">
              <InstitutionHistory code={code} history={history.data} today={day.today} />
            </section>
          )}
        </div>
      )}
    </>
  );
}

function NotThere({ found, search }: { found: OnDay; search: string }) {
  const texts = useText(directoryText);
  const language = useLanguage();
  return (
    <p className="directory-note">
      {texts.notThere(plainDate(found.on, language))}{' '}
      {found.answers === null ? (
        texts.answersNobody
      ) : (
        <>
          {texts.answersInstead}{' '}
          <Link to={`/directory/institutions/${found.answers.code}${search}`}>{found.answers.name}</Link>
        </>
      )}
    </p>
  );
}
