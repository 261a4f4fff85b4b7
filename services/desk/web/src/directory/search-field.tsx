import { TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { Icon } from '../shell/icons.js';

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** Where a key leads to it. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** Words by which a list of the directory is searched. */
export function SearchField({ label, hint, value, onWrite, ref }: SearchFieldProps) {
  return (
    <TextInput
      {...(ref === undefined ? {} : { ref })}
      className="directory-search"
      type="search"
      label={label}
      placeholder={hint}
      leftSection={<Icon name="search" />}
      maxLength={100}
      value={value}
      onChange={(event) => {
        onWrite(event.currentTarget.value);
      }}
    />
  );
}
