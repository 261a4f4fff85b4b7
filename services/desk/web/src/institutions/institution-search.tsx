import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import './institution-search.css';
import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import { listInstitutions, type Institution } from '../api/directory.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { offersBelow } from '../shell/offers-below.js';
import { institutionsText } from './institutions-text.js';
import { usePause } from './use-pause.js';

interface InstitutionSearchProps {
  readonly label: string;
  readonly description?: string;
  /** An institution that makes no sense as an answer, e.g. the one that hands back. */
  readonly without?: string;
  /** Offices of governments too; not where rows of the directory are kept. */
  readonly offices?: true;
  readonly required?: true;
  readonly autoFocus?: true;
  readonly chosen: Institution | null;
  readonly onChoose: (institution: Institution | null) => void;
  readonly input?: RefObject<HTMLInputElement | null>;
}

const offered = 20;

/** Finds one of some thousand institutions by any of its names; the directory does the searching. */
export function InstitutionSearch({ label, chosen, onChoose, input, ...more }: InstitutionSearchProps) {
  const { description, without, offices, required = false, autoFocus = false } = more;
  const texts = useText(institutionsText);
  const words = useText(vocabularyText);
  const [typed, setTyped] = useState('');
  const asked = usePause(typed === chosen?.name ? '' : typed.trim());
  const found = useQuery({
    queryKey: ['institutions', 'search', asked, offices ?? false],
    queryFn: ({ signal }) =>
      listInstitutions({ q: asked, limit: offered, ...(offices && { offices: 'true' }) }, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const institutions = (found.data?.items ?? []).filter((one) => one.code !== without);
  const options = chosen && !institutions.includes(chosen) ? [chosen, ...institutions] : institutions;
  const byCode = new Map(options.map((one) => [one.code, one]));

  return (
    <Select
      {...(input ? { ref: input } : {})}
      label={label}
      {...(description === undefined ? {} : { description })}
      placeholder={texts.searchHint}
      required={required}
      autoFocus={autoFocus}
      searchable
      clearable
      comboboxProps={offersBelow}
      openOnFocus={false}
      data={[...byCode.values()].map((one) => ({ value: one.code, label: one.name }))}
      // The directory has searched already, by aliases that are not shown here.
      filter={({ options: all }) => all}
      value={chosen?.code ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(code) => {
        onChoose(code === null ? null : (byCode.get(code) ?? null));
      }}
      nothingFoundMessage={found.isError ? texts.searchFailed : found.isFetching ? texts.searching : texts.nothingFound}
      renderOption={({ option }) => {
        const one = byCode.get(option.value);
        return (
          <span className="institution-option">
            <span>{option.label}</span>
            {one && <span className="quiet">{words.institutionKind[one.kind]}</span>}
          </span>
        );
      }}
    />
  );
}
