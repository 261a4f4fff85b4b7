import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showJob } from '../api/learning.js';
import { simulateRule, type Rule, type Simulated } from '../api/rules.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { rulesText } from './rules-text.js';

const last = 1_000;
/** A rule that takes so much was hardly meant so. */
const suspicious = 0.3;

/** What the draft would have changed among the latest complaints. */
export function RuleSimulation({ rule }: { rule: Rule }) {
  const texts = useText(rulesText);
  const language = useLanguage();
  const [jobId, setJobId] = useState<string | null>(null);
  const ask = useMutation({
    mutationFn: () => simulateRule(rule.id, last),
    onSuccess: (answer) => {
      setJobId(answer.jobId);
    },
  });
  const job = useQuery({
    queryKey: ['job', jobId],
    queryFn: ({ signal }) => showJob<Simulated>(jobId ?? '', signal),
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (['done', 'failed'].includes(state.data?.state ?? '') ? false : 700),
  });
  const result = job.data?.result;
  const number = (value: number) => count(value, language);

  return (
    <div>
      <Button
        variant="light"
        loading={ask.isPending || (jobId !== null && !result && !job.isError && job.data?.state !== 'failed')}
        onClick={() => {
          ask.mutate();
        }}
      >
        {texts.simulate(number(last))}
      </Button>
      {ask.isError && <Failure problem={ask.error} />}
      {job.data && !result && job.data.state !== 'failed' && (
        <Progress mt="xs" aria-label={texts.simulating} value={job.data.progress * 100} />
      )}
      {job.data?.fault && <p className="rule-finding">{job.data.fault}</p>}
      {result && (
        <div role="status">
          <p>{texts.simulated(number(result.looked), number(result.matched), number(result.changed))}</p>
          {result.looked > 0 && result.matched / result.looked > suspicious && (
            <p className="rule-finding">{texts.takesMuch}</p>
          )}
          <ul className="model-confusions">
            {result.changes.slice(0, 20).map((change) => (
              <li key={change.complaintId}>
                <span className="code">{change.code}</span>: {texts.was[change.was] ?? change.was} → {rule.ownerName}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
