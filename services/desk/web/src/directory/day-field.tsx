import { TextInput } from '@mantine/core';
import { useText } from '../language/language.js';
import { directoryText } from './directory-text.js';
import type { useDay } from './use-day.js';

export function DayField({ day }: { day: ReturnType<typeof useDay> }) {
  const texts = useText(directoryText);
  return (
    <TextInput
      type="date"
      label={texts.on}
      required
      withAsterisk={false}
      value={day.on}
      onChange={(event) => {
        day.choose(event.currentTarget.value);
      }}
    />
  );
}
