import { Button, NativeSelect, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { showJob } from '../api/learning.js';
import { simulateRule, type Rule, type Simulated } from '../api/rules.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { rulesText } from './rules-text.js';
import { SimulatedChanges } from './simulated-changes.js';

const choices = [100, 1_000, 5_000, 20_000];

/** What the draft would have changed among the latest complaints; whoever approves it sees what was tried last. */
export function RuleSimulation({ rule }: { rule: Rule }) {
  const texts = useText(rulesText);
  const language = useLanguage();
  const client = useQueryClient();
  const [last, setLast] = useState(1_000);
  const [asked, setAsked] = useState<string | null>(null);
  const jobId = asked ?? rule.simulation;
  const ask = useMutation({
    mutationFn: () => simulateRule(rule.id, last),
    onSuccess: (answer) => {
      setAsked(answer.jobId);
    },
  });
  const job = useQuery({
    queryKey: ['job', jobId],
    queryFn: async ({ signal }) => {
      const shown = await showJob<Simulated>(jobId ?? '', signal);
      // Now it may be approved.
      if (shown.state === 'done' && jobId !== rule.simulation) void client.invalidateQueries({ queryKey: ['rules'] });
      return shown;
    },
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (['done', 'failed'].includes(state.data?.state ?? '') ? false : 700),
  });
  const { result = null, state, progress = 0, fault = null, askedAt } = job.data ?? {};
  const isRunning = ask.isPending || state === 'queued' || state === 'running';

  return (
    <div className="rule-simulation">
      <div className="rule-deeds">
        <NativeSelect
          label={texts.simulateOver}
          value={String(last)}
          data={choices.map((one) => ({ value: String(one), label: texts.latest(count(one, language)) }))}
          onChange={(event) => {
            setLast(Number(event.currentTarget.value));
          }}
        />
        <Button
          variant="light"
          loading={isRunning}
          onClick={() => {
            ask.mutate();
          }}
        >
          {texts.simulate}
        </Button>
      </div>
      {ask.isError && <Failure problem={ask.error} />}
      {isRunning && <Progress mt="xs" aria-label={texts.simulating} value={progress * 100} />}
      {fault !== null && <p className="rule-finding">{fault[language]}</p>}
      {result && askedAt !== undefined && (
        <div role="status">
          <p className="quiet">{texts.triedAt(timeInCapital(askedAt, language))}</p>
          <SimulatedChanges result={result} />
        </div>
      )}
    </div>
  );
}
