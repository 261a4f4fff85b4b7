import { Alert } from '@mantine/core';
import { Link } from 'react-router';
import type { CaseLine } from '../api/cases.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { shellText } from '../shell/shell-text.js';
import { bulkText } from './bulk-text.js';
import type { Refused } from './do-with-many.js';
import { TemplateDoesNotFit } from './draft-from.js';

/** Which of many cases were left as they were, and why each. */
export function RefusedList({ refused, onClose }: { refused: readonly Refused<CaseLine>[]; onClose: () => void }) {
  const texts = useText(bulkText);
  const shell = useText(shellText);
  const problems = useText(problemText);
  if (refused.length === 0) return null;
  return (
    <Alert
      className="not-printed"
      color="red"
      variant="light"
      icon={<Icon name="warning" size={20} />}
      title={texts.refused}
      role="alert"
      withCloseButton
      closeButtonLabel={shell.close}
      onClose={onClose}
    >
      <ul className="bulk-refused">
        {refused.map(({ one, problem }) => {
          const { sentence, details } = readableProblem(problem, problems);
          return (
            <li key={one.id}>
              <Link to={`/cases/${one.id}`}>{one.code}</Link>{' '}
              {problem instanceof TemplateDoesNotFit ? texts.templateDoesNotFit : (details[0] ?? sentence)}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
