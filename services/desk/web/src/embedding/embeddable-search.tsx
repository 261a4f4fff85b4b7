import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listEmbeddable, type Embeddable } from '../api/embedding.js';
import { institutionsText } from '../institutions/institutions-text.js';
import { usePause } from '../institutions/use-pause.js';
import { useText } from '../language/language.js';
import { offersBelow } from '../shell/offers-below.js';
import { embeddingText } from './embedding-text.js';

interface EmbeddableSearchProps {
  readonly chosen: Embeddable | null;
  readonly onChoose: (code: string) => void;
}

/** Finds whose form can stand on a site, in the person's part of the tree; the hub does the searching. */
export function EmbeddableSearch({ chosen, onChoose }: EmbeddableSearchProps) {
  const [texts, words] = [useText(embeddingText), useText(institutionsText)];
  const [typed, setTyped] = useState('');
  const asked = usePause(typed === chosen?.name ? '' : typed.trim());
  const found = useQuery({
    queryKey: ['embedding', 'search', asked],
    queryFn: ({ signal }) => listEmbeddable(asked, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const items = found.data?.items ?? [];
  const offered = chosen && !items.some(({ code }) => code === chosen.code) ? [chosen, ...items] : items;
  return (
    <Select
      label={texts.institution}
      description={texts.institutionHint}
      placeholder={words.searchHint}
      searchable
      allowDeselect={false}
      comboboxProps={offersBelow}
      data={offered.map(({ code, name }) => ({ value: code, label: name }))}
      // The hub has searched already.
      filter={({ options }) => options}
      value={chosen?.code ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(code) => {
        if (code !== null) onChoose(code);
      }}
      nothingFoundMessage={found.isError ? words.searchFailed : found.isFetching ? words.searching : words.nothingFound}
    />
  );
}
