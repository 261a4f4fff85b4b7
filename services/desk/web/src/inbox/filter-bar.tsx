import '@mantine/core/styles/Combobox.layer.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { Icon } from '../shell/icons.js';
import { noFilter, type InboxFilter } from './inbox-filter.js';
import { inboxText } from './inbox-text.js';
import { sortText } from './sort-text.js';

const typingPauseMs = 350;

interface FilterBarProps {
  readonly filter: InboxFilter;
  readonly onChange: (changed: Partial<InboxFilter>) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ filter, onChange, search }: FilterBarProps) {
  const texts = useText(inboxText);
  const words = useText(vocabularyText);
  const order = useText(sortText);
  const [typed, setTyped] = useTyped(filter.q, (q) => {
    onChange({ q });
  });

  const [label, setLabel] = useTyped(filter.label, (written) => {
    onChange({ label: written });
  });

  return (
    <form
      role="search"
      className="filters not-printed"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ q: typed.trim(), label: label.trim() });
      }}
    >
      <TextInput
        ref={search}
        className="filters-search"
        type="search"
        aria-label={texts.search}
        placeholder={texts.searchHint}
        leftSection={<Icon name="search" />}
        value={typed}
        maxLength={100}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <NativeSelect
        aria-label={texts.classFilter}
        value={filter.class}
        data={[
          { value: '', label: texts.anyClass },
          ...complaintClassNames.map((name) => ({ value: name, label: words.complaintClass[name] })),
        ]}
        onChange={(event) => {
          onChange({ class: complaintClassNames.find((name) => name === event.currentTarget.value) ?? '' });
        }}
      />
      <NativeSelect
        aria-label={texts.first}
        value={filter.priority}
        data={[
          { value: '', label: texts.anyPriority },
          { value: 'high', label: texts.first },
        ]}
        onChange={(event) => {
          onChange({ priority: event.currentTarget.value === 'high' ? 'high' : '' });
        }}
      />
      <NativeSelect
        aria-label={order.sort}
        value={filter.sort}
        data={[
          { value: '', label: order.byDue },
          { value: 'priority', label: order.byPriority },
        ]}
        onChange={(event) => {
          onChange({ sort: event.currentTarget.value === 'priority' ? 'priority' : '' });
        }}
      />
      <TextInput
        className="filters-label"
        aria-label={texts.labelFilter}
        placeholder={texts.labelFilter}
        value={label}
        maxLength={30}
        onChange={(event) => {
          setLabel(event.currentTarget.value);
        }}
      />
      {filter.institution && <span className="filters-institution">{texts.institutionFilter(filter.institution)}</span>}
      {(filter.q || filter.class || filter.institution || filter.priority || filter.label) && (
        <Button
          className="filters-clear"
          variant="subtle"
          onClick={() => {
            setTyped('');
            setLabel('');
            onChange(noFilter);
          }}
        >
          {texts.clear}
        </Button>
      )}
    </form>
  );
}

/** What is being typed, told on after a short pause; a change from outside (the back button) wins over it. */
function useTyped(told: string, tell: (typed: string) => void) {
  const [typed, setTyped] = useState(told);
  const [last, setLast] = useState(told);
  if (told !== last) {
    setLast(told);
    setTyped(told);
  }
  useEffect(() => {
    if (typed.trim() === told) return;
    const timer = setTimeout(() => {
      tell(typed.trim());
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
    };
  });
  return [typed, setTyped] as const;
}
