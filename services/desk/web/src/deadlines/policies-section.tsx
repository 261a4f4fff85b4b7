import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listPolicies } from '../api/rules-of-time.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { deadlinesText } from './deadlines-text.js';
import { PolicyForm } from './policy-form.js';
import { PolicyItem } from './policy-item.js';
import { standingOf } from './policy-of-day.js';

/** How long every stage may take, now and as planned; an administrator changes it from a day on. */
export function PoliciesSection() {
  const texts = useText(deadlinesText);
  const today = dayInCapital(useNow());
  const mayChange = useStaff().role === 'administrator';
  const [changing, setChanging] = useState<string | null>(null);
  const [withPast, setWithPast] = useState(false);
  const listed = useQuery({ queryKey: ['deadline-policies'], queryFn: ({ signal }) => listPolicies(signal) });
  if (listed.isPending) return <Skeleton height={480} />;
  if (listed.isError) return <Failure problem={listed.error} />;
  const { items } = listed.data;
  const all = items.map((policy) => ({ policy, standing: standingOf(policy, items, today) }));
  const done = () => {
    setChanging(null);
  };

  return (
    <section className="panel panel-pad" aria-labelledby="policies">
      <h2 id="policies">{texts.policies}</h2>
      <p className="quiet flush">{texts.policiesHint}</p>
      <ol className="rule-list">
        {all
          .filter(({ policy, standing }) => withPast || standing !== 'past' || policy.id === changing)
          .map(({ policy, standing }) =>
            policy.id === changing ? (
              <li key={policy.id} className="rule">
                <PolicyForm policy={policy} policies={items} today={today} onDone={done} />
              </li>
            ) : (
              <PolicyItem
                key={policy.id}
                {...{ policy, standing }}
                onChange={
                  mayChange
                    ? () => {
                        setChanging(policy.id);
                      }
                    : undefined
                }
              />
            ),
          )}
      </ol>
      {all.some(({ standing }) => standing === 'past') && (
        <Button
          mt="md"
          variant="subtle"
          onClick={() => {
            setWithPast(!withPast);
          }}
        >
          {withPast ? texts.hidePast : texts.showPast}
        </Button>
      )}
    </section>
  );
}
