import type { DeadlineKind } from '#libs/contracts';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listPolicies, listPolicyEdits, type DeadlinePolicy } from '../api/rules-of-time.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { complaintClassNames } from '../language/vocabulary-text.js';
import { Shown } from '../monitor/shown.js';
import { useStaff } from '../session/signed-in.js';
import { deadlinesText } from './deadlines-text.js';
import { AddPolicy } from './add-policy.js';
import { PolicyFold } from './policy-fold.js';
import { PolicyForm } from './policy-form.js';
import { PolicyItem } from './policy-item.js';
import { likeOthers, policyGroups, saysAll } from './policy-groups.js';
import { standingOf } from './policy-of-day.js';
import { useTold } from './use-told.js';

/** How long every stage may take, now and as planned; an administrator changes it from a day on. */
export function PoliciesSection() {
  const listed = useQuery({ queryKey: ['deadline-policies'], queryFn: ({ signal }) => listPolicies(signal) });
  return <Shown query={listed}>{({ items }) => <Policies policies={items} />}</Shown>;
}

function Policies({ policies }: { policies: readonly DeadlinePolicy[] }) {
  const texts = useText(deadlinesText);
  const today = dayInCapital(useNow());
  const mayChange = useStaff().role === 'administrator';
  const [changing, setChanging] = useState<string | null>(null);
  const [adding, setAdding] = useState<DeadlineKind | null>(null);
  const [withPast, setWithPast] = useState(false);
  const [wanted, setWanted] = useState('');
  const told = useTold();
  // Who wrote them is told beside them; the rules are there without it.
  const edits = useQuery({
    queryKey: ['deadline-policies', 'edits'],
    queryFn: ({ signal }) => listPolicyEdits(signal),
  });
  const all = policies.map((policy) => ({ policy, standing: standingOf(policy, policies, today) }));
  const shown = all.filter(
    ({ policy, standing }) =>
      policy.id === changing ||
      ((withPast || standing !== 'past') && saysAll([told.stage(policy), told.inShort(policy)].join(' '), wanted)),
  );
  const groups = policyGroups(shown);

  return (
    <section className="panel panel-pad" aria-labelledby="policies">
      <h2 id="policies">{texts.policies}</h2>
      <p className="quiet flush">{texts.policiesHint}</p>
      <div className="policy-form">
        <TextInput
          type="search"
          label={texts.find}
          value={wanted}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
          }}
        />
      </div>
      {groups.length === 0 && <p role="status">{texts.foundNone}</p>}
      {groups.map(({ kind, rows }) => (
        <PolicyFold
          key={kind}
          rows={rows}
          isFound={wanted.trim() !== ''}
          isWorkedOn={rows.some(({ policy }) => policy.id === changing)}
          more={
            mayChange && (
              <AddPolicy
                like={likeOthers(
                  all.filter(({ policy }) => policy.kind === kind),
                  complaintClassNames,
                )}
                {...{ policies, today, isOpen: adding === kind }}
                onOpen={(isOpen) => {
                  setAdding(isOpen ? kind : null);
                }}
              />
            )
          }
        >
          {rows.map(({ policy, standing }) =>
            policy.id === changing ? (
              <li key={policy.id} className="rule">
                <PolicyForm
                  policy={policy}
                  policies={policies}
                  today={today}
                  onDone={() => {
                    setChanging(null);
                  }}
                />
              </li>
            ) : (
              <PolicyItem
                key={policy.id}
                {...{ policy, standing }}
                edits={edits.data?.items.filter(({ code }) => code === policy.id) ?? []}
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
        </PolicyFold>
      ))}
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
