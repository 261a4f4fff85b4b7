import { Alert, Button } from '@mantine/core';
import type { CaseDetail } from '../api/cases.js';
import { ApiProblem } from '../api/problem.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { CaseDifference } from './case-difference.js';
import { sendText } from './send-text.js';

interface SendFailureProps {
  readonly problem: Error | null;
  readonly seen: CaseDetail;
  readonly found: CaseDetail;
  readonly onReload: () => void;
}

/** Why a message did not go out. A conflict and a lost answer both ask to look at the latest state before trying again. */
export function SendFailure({ problem, seen, found, onReload }: SendFailureProps) {
  const texts = useText(sendText);
  const problems = useText(problemText);
  if (problem === null) return null;

  const status = problem instanceof ApiProblem ? problem.status : -1;
  const { sentence, details } = readableProblem(problem, problems);
  const isConflict = status === 412 || status === 409;
  return (
    <Alert
      {...(isConflict ? { className: 'alert-changed' } : {})}
      mt="sm"
      color={isConflict ? 'yellow' : 'red'}
      variant="light"
      role="alert"
      icon={<Icon name="warning" size={20} />}
      title={isConflict ? texts.changed : texts.notSent}
    >
      {isConflict && (
        <CaseDifference seen={seen} found={found} present={problem instanceof ApiProblem ? problem.present : null} />
      )}
      <p className="flush">{isConflict ? texts.changedHint : status === 0 ? texts.inDoubt : sentence}</p>
      {details.map((detail) => (
        <p key={detail} className="flush">
          {detail}
        </p>
      ))}
      {(isConflict || status === 0) && (
        <Button mt="sm" size="sm" variant="default" onClick={onReload}>
          {texts.reload}
        </Button>
      )}
    </Alert>
  );
}
