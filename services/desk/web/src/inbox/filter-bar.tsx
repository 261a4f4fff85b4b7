import '@mantine/core/styles/Combobox.layer.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { lazy, Suspense, useState, type RefObject } from 'react';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { Icon } from '../shell/icons.js';
import { isFiltered, noFilter, readOrder, seldom, type InboxFilter } from './inbox-filter.js';
import { inboxText } from './inbox-text.js';
import { moreFiltersText } from './more-filters-text.js';
import { sortText } from './sort-text.js';
import { useTyped } from './use-typed.js';

// Its search for an institution is heavy, and most days nobody opens it.
const MoreFilters = lazy(async () => ({ default: (await import('./more-filters.js')).MoreFilters }));

interface FilterBarProps {
  readonly filter: InboxFilter;
  readonly onChange: (changed: Partial<InboxFilter>) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ filter, onChange, search }: FilterBarProps) {
  const texts = useText(inboxText);
  const words = useText(vocabularyText);
  const order = useText(sortText);
  const fold = useText(moreFiltersText);
  const used = seldom.filter((name) => filter[name] !== '').length;
  const [isOpen, setIsOpen] = useState(used > 0);
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
        className="filters-choice"
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
        className="filters-choice"
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
        className="filters-choice"
        aria-label={order.sort}
        value={filter.sort}
        data={[
          { value: '', label: order.byDue },
          { value: 'priority', label: order.byPriority },
          { value: 'affected', label: order.byAffected },
        ]}
        onChange={(event) => {
          onChange({ sort: readOrder(event.currentTarget.value) });
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
      <Button
        variant="default"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {fold.more(used)}
      </Button>
      {isFiltered(filter) && (
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
      {isOpen && (
        <Suspense>
          <MoreFilters filter={filter} onChange={onChange} />
        </Suspense>
      )}
    </form>
  );
}
