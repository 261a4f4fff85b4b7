import { NativeSelect } from '@mantine/core';
import { useText } from '../language/language.js';
import { macroText } from './macro-text.js';

interface ChooseProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** One of several things by name. */
export function Choose({ label, hint, value, items, onChoose }: ChooseProps) {
  const texts = useText(macroText);
  return (
    <NativeSelect
      label={label}
      required
      description={hint}
      value={value}
      data={[{ value: '', label: texts.choose }, ...items.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        onChoose(event.currentTarget.value);
      }}
    />
  );
}
