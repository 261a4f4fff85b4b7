import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { rerunDecision, type Decision } from '../api/decisions.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { Failure } from '../shell/failure.js';
import { ReasonSaid } from './reason-said.js';
import { RerunResult } from './rerun-result.js';
import './routing.css';
import { routingText } from './routing-text.js';

/** What each step of the rules said, how likely each institution was, by which versions; and a button that decides once more. */
export function DecisionCard({ complaintId, decision }: { complaintId: string; decision: Decision }) {
  const texts = useText(routingText);
  const language = useLanguage();
  const { reason, candidates, names, attempt } = decision;
  const again = useMutation({ mutationFn: () => rerunDecision(complaintId, attempt) });

  return (
    <details className="routing-card">
      <summary>{texts.title}</summary>
      {reason.marks && reason.marks.length > 0 && <p className="quiet">{texts.hint}</p>}
      {reason.steps && reason.steps.length > 0 && (
        <>
          <h3>{texts.steps}</h3>
          <ul>
            {reason.steps.map((step, at) => (
              <li key={at}>
                <ReasonSaid sentence={step.sentence} sentenceEn={step.sentenceEn} />
                <span className="quiet"> · {names[step.institution] ?? step.institution}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {candidates.length > 0 && (
        <>
          <h3>{texts.candidates}</h3>
          <ul>
            {candidates.map(({ code, name, confidence }) => (
              <li key={code}>
                {name} <span className="quiet">{percent(confidence, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">
        {texts.versions}: {texts.versionsOf(reason.rulesVersion, reason.directoryVersion, reason.modelVersion ?? null)}
      </p>
      <Button
        variant="default"
        size="compact-sm"
        className="not-printed"
        loading={again.isPending}
        onClick={() => {
          again.mutate();
        }}
      >
        {texts.rerun}
      </Button>
      <div role="status">{again.data && <RerunResult rerun={again.data} />}</div>
      {again.isError && <Failure problem={again.error} onRetry={again.mutate} />}
    </details>
  );
}
