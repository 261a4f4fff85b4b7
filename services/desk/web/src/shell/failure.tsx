import { Alert, Button } from '@mantine/core';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { Icon } from './icons.js';
import { shellText } from './shell-text.js';

interface FailureProps {
  readonly problem: unknown;
  /** What did not happen; else that it could not be loaded. */
  readonly title?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** Says in plain words what went wrong, and offers the one thing that may help. */
export function Failure({ problem, title, onRetry }: FailureProps) {
  const shell = useText(shellText);
  const { sentence, details } = readableProblem(problem, useText(problemText));

  return (
    <Alert
      mb="md"
      color="red"
      variant="light"
      icon={<Icon name="warning" size={20} />}
      title={title ?? shell.failed}
      role="alert"
    >
      <p className="flush">{sentence}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button mt="sm" size="sm" color="red" variant="outline" onClick={onRetry}>
          {shell.retry}
        </Button>
      )}
    </Alert>
  );
}
