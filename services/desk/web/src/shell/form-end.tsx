import { Button } from '@mantine/core';
import { useText } from '../language/language.js';
import { shellText } from './shell-text.js';

interface FormEndProps {
  /** What the form does when it is sent. */
  readonly label: string;
  readonly isSending: boolean;
  readonly onCancel: () => void;
}

export function FormEnd({ label, isSending, onCancel }: FormEndProps) {
  const { cancel } = useText(shellText);
  return (
    <div className="form-end">
      <Button variant="subtle" onClick={onCancel}>
        {cancel}
      </Button>
      <Button type="submit" loading={isSending}>
        {label}
      </Button>
    </div>
  );
}
