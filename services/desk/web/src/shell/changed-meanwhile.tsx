import './changed-meanwhile.css';
import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/language.js';
import { shellText } from './shell-text.js';

/** Of one thing: as it was read, and as it stands now. */
export interface Difference {
  readonly label: string;
  readonly gone: ReactNode;
  readonly come: ReactNode;
}

interface ChangedMeanwhileProps {
  readonly differences: readonly Difference[];
  readonly isSending: boolean;
  readonly onGoOn: () => void;
}

/** Somebody else was first: each thing before and after, so that nobody overwrites what they have not read. */
export function ChangedMeanwhile({ differences, isSending, onGoOn }: ChangedMeanwhileProps) {
  const texts = useText(shellText);
  return (
    <Alert className="alert-changed" color="yellow" variant="light" role="alert" title={texts.stale}>
      <p className="flush">{texts.staleHint}</p>
      <ul className="changed-meanwhile">
        {differences.map(({ label, gone, come }) => (
          <li key={label}>
            {label}: {gone !== '' && <del>{gone}</del>} → {come !== '' && <ins>{come}</ins>}
          </li>
        ))}
      </ul>
      <Button size="xs" loading={isSending} onClick={onGoOn}>
        {texts.goOn}
      </Button>
    </Alert>
  );
}
