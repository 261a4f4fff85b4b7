import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import './institution-search.css';
import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import { listInstitutions } from '../api/directory.js';
import { listServices } from '../api/services.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import type { Picked } from '../shell/picked-list.js';
import { offersBelow } from '../shell/offers-below.js';
import { institutionsText } from './institutions-text.js';
import { usePause } from './use-pause.js';

interface OwnerSearchProps {
  readonly label: string;
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly onChoose: (owner: Picked) => void;
}

interface Offer {
  readonly owner: Picked;
  readonly label: string;
  readonly about: string;
}

const offeredInstitutions = 12;
const offeredServices = 8;

/** Who answers: found by the name of an institution, or by a service, which offers its owner. */
export function OwnerSearch({ label, input, onChoose }: OwnerSearchProps) {
  const texts = useText(institutionsText);
  const words = useText(vocabularyText);
  const [typed, setTyped] = useState('');
  const asked = usePause(typed.trim());
  const found = useQuery({
    queryKey: ['institutions', 'owners', asked],
    queryFn: async ({ signal }) => {
      const [institutions, services] = await Promise.all([
        listInstitutions({ q: asked, limit: offeredInstitutions, offices: 'true' }, signal),
        asked === '' ? { items: [] } : listServices({ q: asked, limit: offeredServices }, signal),
      ]);
      return { institutions: institutions.items, services: services.items };
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const institutions = (found.data?.institutions ?? []).map((one): readonly [string, Offer] => [
    `institution ${one.code}`,
    { owner: { code: one.code, name: one.name }, label: one.name, about: words.institutionKind[one.kind] },
  ]);
  const services = (found.data?.services ?? []).map(({ code, name, owner, ownerName }): readonly [string, Offer] => [
    `service ${code}`,
    { owner: { code: owner, name: ownerName ?? owner }, label: name, about: ownerName ?? owner },
  ]);
  const offers = new Map([...institutions, ...services]);
  const group = (name: string, all: readonly (readonly [string, Offer])[]) =>
    all.length === 0 ? [] : [{ group: name, items: all.map(([value, offer]) => ({ value, label: offer.label })) }];

  return (
    <Select
      {...(input ? { ref: input } : {})}
      label={label}
      placeholder={texts.ownerHint}
      searchable
      comboboxProps={offersBelow}
      openOnFocus={false}
      selectFirstOptionOnChange
      data={[...group(texts.institutions, institutions), ...group(texts.services, services)]}
      // The directory has searched already, by names and words that are not shown here.
      filter={({ options }) => options}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(value) => {
        const offer = offers.get(value ?? '');
        if (offer) onChoose(offer.owner);
      }}
      nothingFoundMessage={found.isError ? texts.searchFailed : found.isFetching ? texts.searching : texts.noOwnerFound}
      renderOption={({ option }) => (
        <span className="institution-option">
          <span>{option.label}</span>
          <span className="quiet">{offers.get(option.value)?.about}</span>
        </span>
      )}
    />
  );
}
