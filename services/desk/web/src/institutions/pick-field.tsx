import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import './institution-search.css';
import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../language/language.js';
import { PickedList, type Picked } from '../shell/picked-list.js';
import { offersBelow } from '../shell/offers-below.js';
import { institutionsText } from './institutions-text.js';
import { usePause } from './use-pause.js';

/** Something that may be picked; `note` tells it from others of the name. */
export interface Offer extends Picked {
  readonly note: string;
}

interface PickFieldProps {
  /** Of all that can be searched, what: part of the query's key. */
  readonly what: string;
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly nothingFound: string;
  readonly picked: readonly Picked[];
  readonly find: (typed: string, signal: AbortSignal) => Promise<readonly Offer[]>;
  readonly onChange: (picked: readonly Picked[]) => void;
}

/** Several of something that a service searches as one types, one after the other. */
export function PickField({ what, label, description, placeholder, nothingFound, ...field }: PickFieldProps) {
  const { picked, find, onChange } = field;
  const texts = useText(institutionsText);
  const [typed, setTyped] = useState('');
  const asked = usePause(typed.trim());
  const found = useQuery({
    queryKey: ['pick', what, asked],
    queryFn: ({ signal }) => (asked === '' ? [] : find(asked, signal)),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const offers = (found.data ?? []).filter(({ code }) => !picked.some((one) => one.code === code));
  const byCode = new Map(offers.map((one) => [one.code, one]));

  return (
    <div className="picking">
      <Select
        label={label}
        description={description}
        placeholder={placeholder}
        searchable
        comboboxProps={offersBelow}
        openOnFocus={false}
        selectFirstOptionOnChange
        data={offers.map(({ code, name }) => ({ value: code, label: name }))}
        // The service has searched already.
        filter={({ options }) => options}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(code) => {
          const offer = byCode.get(code ?? '');
          if (!offer) return;
          onChange([...picked, { code: offer.code, name: offer.name }]);
          setTyped('');
        }}
        nothingFoundMessage={
          asked === ''
            ? placeholder
            : found.isError
              ? texts.searchFailed
              : found.isFetching
                ? texts.searching
                : nothingFound
        }
        renderOption={({ option }) => (
          <span className="institution-option">
            <span>{option.label}</span>
            <span className="quiet">{byCode.get(option.value)?.note}</span>
          </span>
        )}
      />
      <PickedList
        label={label}
        picked={picked}
        removeLabel={texts.remove}
        onRemove={(removed) => {
          onChange(picked.filter(({ code }) => code !== removed));
        }}
      />
    </div>
  );
}
