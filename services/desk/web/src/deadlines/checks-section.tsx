import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listCheckPolicies, type CheckPolicy } from '../api/check-policies.js';
import { plainDate, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { Shown } from '../monitor/shown.js';
import { Few } from '../shell/few.js';
import { ChecksForm } from './checks-form.js';
import { checksText } from './checks-text.js';

/** What share of closed cases a second person looks at: now, as planned, and all that was ever set. */
export function ChecksSection({ mayChange }: { mayChange: boolean }) {
  const texts = useText(checksText);
  const [isChanging, setIsChanging] = useState(false);
  const found = useQuery({ queryKey: ['check-policies'], queryFn: ({ signal }) => listCheckPolicies(signal) });
  return (
    <section className="panel panel-pad" aria-labelledby="checks">
      <h2 id="checks">{texts.title}</h2>
      <p className="quiet flush">{texts.hint}</p>
      <Shown query={found}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{texts.none}</p>}
            <Few items={items} most={3}>
              {(shown) => (
                <ul className="rule-list">
                  {shown.map((one) => (
                    <Share key={one.id} policy={one} />
                  ))}
                </ul>
              )}
            </Few>
            {mayChange &&
              (isChanging ? (
                <ChecksForm
                  present={items.find(({ standing }) => standing === 'active') ?? null}
                  onDone={() => {
                    setIsChanging(false);
                  }}
                />
              ) : (
                <Button
                  mt="sm"
                  variant="default"
                  onClick={() => {
                    setIsChanging(true);
                  }}
                >
                  {texts.change}
                </Button>
              ))}
          </>
        )}
      </Shown>
    </section>
  );
}

function Share({ policy }: { policy: CheckPolicy }) {
  const texts = useText(checksText);
  const language = useLanguage();
  const { automaticPercent, confirmedPercent, effectiveFrom, source, authorName, writtenAt, standing } = policy;
  const share = (percents: number) => percent(percents / 100, language);
  return (
    <li className={standing === 'active' || standing === 'planned' ? 'rule' : 'rule rule-past'}>
      <div className="rule-head">
        <strong>{texts.from(plainDate(effectiveFrom, language))}</strong>
        <span className={`rule-standing rule-${standing}`}>{texts.standings[standing]}</span>
      </div>
      <p>{texts.shares(share(automaticPercent), share(confirmedPercent))}</p>
      <p className="quiet">
        {authorName === null
          ? texts.shipped
          : `${source} · ${texts.written(authorName, timeInCapital(writtenAt, language))}`}
      </p>
    </li>
  );
}
