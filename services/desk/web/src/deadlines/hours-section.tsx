import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listHours, type OfficeHours } from '../api/rules-of-time.js';
import { InstitutionSearch } from '../institutions/institution-search.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Few } from '../shell/few.js';
import { HoursForm } from './hours-form.js';
import { hoursText } from './hours-text.js';

/** Institutions that are open at other times than every office. */
export function HoursSection() {
  const texts = useText(hoursText);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useQuery({ queryKey: ['hours'], queryFn: ({ signal }) => listHours(signal) });
  return (
    <section className="panel panel-pad" aria-labelledby="hours">
      <h2 id="hours">{texts.title}</h2>
      <p className="quiet flush">{texts.hint}</p>
      <Shown query={found}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{texts.none}</p>}
            <Few items={items} most={5}>
              {(shown) => (
                <ul className="rule-list">
                  {shown.map((one) => (
                    <Kept
                      key={one.institution}
                      hours={one}
                      onChange={() => {
                        setChosen(one.institution);
                      }}
                    />
                  ))}
                </ul>
              )}
            </Few>
            <div className="policy-form">
              <InstitutionSearch
                label={texts.choose}
                chosen={null}
                onChoose={(institution) => {
                  setChosen(institution?.code ?? null);
                }}
              />
            </div>
            {chosen !== null && (
              <HoursForm
                key={chosen}
                institution={chosen}
                kept={items.find(({ institution }) => institution === chosen) ?? null}
                onClose={() => {
                  setChosen(null);
                }}
              />
            )}
          </>
        )}
      </Shown>
    </section>
  );
}

function Kept({ hours: { institution, week, source }, onChange }: { hours: OfficeHours; onChange: () => void }) {
  const texts = useText(hoursText);
  const open = week.map(({ weekday, from, to }) => texts.open(texts.weekdays[weekday - 1] ?? '', from, to));
  return (
    <li className="rule">
      <div className="rule-head">
        <strong className="code">{institution}</strong>
        <span className="quiet">{source}</span>
      </div>
      <p>{open.join(', ')}</p>
      <div className="rule-deeds">
        <Button size="xs" variant="default" aria-label={texts.changeOf(institution)} onClick={onChange}>
          {texts.change}
        </Button>
      </div>
    </li>
  );
}
