import { Textarea, TextInput } from '@mantine/core';

interface WriteFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most?: number;
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'number';
  readonly min?: string | number;
  readonly max?: string;
  readonly step?: number;
  readonly required?: boolean;
  /** What is wrong with it. */
  readonly fault?: string | null;
  readonly onWrite: (value: string) => void;
}

/** A field into which something is written; of several lines where `rows` says so. */
export function WriteField({
  label,
  hint,
  value,
  most,
  rows,
  type,
  min,
  max,
  step,
  required,
  fault,
  onWrite,
}: WriteFieldProps) {
  const own = {
    ...{ label, value, required: required === true, error: fault ?? null },
    ...(hint === undefined ? {} : { description: hint }),
    ...(most === undefined ? {} : { maxLength: most }),
  };
  if (rows !== undefined)
    return (
      <Textarea
        {...own}
        rows={rows}
        onChange={(event) => {
          onWrite(event.currentTarget.value);
        }}
      />
    );
  return (
    <TextInput
      {...own}
      type={type ?? 'text'}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      {...(step === undefined ? {} : { step })}
      onChange={(event) => {
        onWrite(event.currentTarget.value);
      }}
    />
  );
}
