import { TextInput } from '@mantine/core';
import { useTyped } from '../inbox/use-typed.js';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { triageText } from './triage-text.js';

/** Whoever asks about a complaint names its code; it may wait in any queue of the desk. */
export function FindByCode({ code, onFind }: { code: string; onFind: (typed: string) => void }) {
  const texts = useText(triageText);
  const [typed, setTyped] = useTyped(code, onFind);
  return (
    <form
      role="search"
      className="triage-find"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(typed.trim());
      }}
    >
      <TextInput
        type="search"
        aria-label={texts.search}
        placeholder={texts.searchHint}
        leftSection={<Icon name="search" />}
        value={typed}
        maxLength={40}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
    </form>
  );
}
