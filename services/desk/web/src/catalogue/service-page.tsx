import '../directory/directory.css';
import './catalogue.css';
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { readService, readServiceHistory } from '../api/services.js';
import { directoryText } from '../directory/directory-text.js';
import { SaidChanges } from '../directory/said-changes.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { catalogueText } from './catalogue-text.js';
import { ChangeService } from './change-service.js';
import { ServiceFacts } from './service-facts.js';

/** One entry of the catalogue: what it says, who changed it, and the form to change it. */
export function ServicePage() {
  const { code = '' } = useParams();
  const texts = useText(catalogueText);
  const labels = useText(directoryText);
  const mayEdit = useStaff().role === 'administrator';
  const [isChanging, setChanging] = useState(false);
  const entry = useQuery({
    queryKey: ['catalogue', 'one', code],
    queryFn: ({ signal }) => readService(code, signal),
  });
  const history = useQuery({
    queryKey: ['catalogue', 'history', code],
    queryFn: ({ signal }) => readServiceHistory(code, signal),
  });
  const name = entry.data?.name ?? code;

  return (
    <>
      <title>{`${name} · Salur`}</title>
      <p className="directory-back not-printed">
        <Link to="/directory/services">
          <Icon name="back" />
          {texts.title}
        </Link>
      </p>
      <div className="page-head">
        <h1>{name}</h1>
        {mayEdit && entry.data && !isChanging && (
          <Button
            className="not-printed"
            onClick={() => {
              setChanging(true);
            }}
          >
            {texts.change}
          </Button>
        )}
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
      {entry.data && (
        <div className="directory-page">
          {isChanging && (
            <section className="panel panel-pad">
              <ChangeService
                entry={entry.data}
                onClose={() => {
                  setChanging(false);
                }}
              />
            </section>
          )}
          <section className="panel panel-pad">
            <h2>{texts.record}</h2>
            <ServiceFacts entry={entry.data} />
          </section>
          {history.data && (
            <section className="panel panel-pad">
              <h2>{labels.said}</h2>
              <SaidChanges said={history.data.said} />
            </section>
          )}
        </div>
      )}
    </>
  );
}
