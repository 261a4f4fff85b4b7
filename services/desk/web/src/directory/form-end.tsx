import { useText } from '../language/language.js';
import { Button } from '@mantine/core';
import { Failure } from '../shell/failure.js';
import { shellText } from '../shell/shell-text.js';

interface FormEndProps {
  /** What keeps the form from being sent, once somebody has tried. */
  readonly fault: string | null;
  readonly problem: unknown;
  readonly refused: string;
  readonly save: string;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
}

/** How a form of the directory ends: what is wrong with it, and the two ways out. */
export function FormEnd({ fault, problem, refused, save, isSaving, onCancel }: FormEndProps) {
  const shell = useText(shellText);
  return (
    <>
      {fault !== null && (
        <p role="alert" className="directory-fault">
          {fault}
        </p>
      )}
      {problem !== null && <Failure title={refused} problem={problem} />}
      <div className="form-end">
        <Button variant="subtle" onClick={onCancel} disabled={isSaving}>
          {shell.cancel}
        </Button>
        <Button type="submit" loading={isSaving}>
          {save}
        </Button>
      </div>
    </>
  );
}
