import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { readInstitution } from '../api/directory.js';
import { statusNames, statusText } from '../cases/status-text.js';
import { InstitutionSearch } from '../institutions/institution-search.js';
import { useText } from '../language/language.js';
import { doorNames, vocabularyText } from '../language/vocabulary-text.js';
import { useStaff } from '../session/signed-in.js';
import type { InboxFilter } from './inbox-filter.js';
import { moreFiltersText } from './more-filters-text.js';

interface MoreFiltersProps {
  readonly filter: InboxFilter;
  readonly onChange: (changed: Partial<InboxFilter>) => void;
}

/** What is wanted seldom: where the case stands, how it came, who works on it, when it came and to whom. */
export function MoreFilters({ filter, onChange }: MoreFiltersProps) {
  const texts = useText(moreFiltersText);
  const [statuses, words] = [useText(statusText), useText(vocabularyText)];
  const { id: me } = useStaff();
  const known = ['', 'none', me];
  const officers = [
    { value: '', label: texts.anyOfficer },
    { value: 'none', label: texts.nobody },
    { value: me, label: texts.me },
    ...(known.includes(filter.officer) ? [] : [{ value: filter.officer, label: texts.somebody }]),
  ];
  const day = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      label={texts[name]}
      value={filter[name]}
      {...(name === 'to' && filter.from !== '' ? { min: filter.from } : {})}
      onChange={(event) => {
        onChange({ [name]: event.currentTarget.value });
      }}
    />
  );
  return (
    <div className="filters-more">
      <NativeSelect
        label={texts.status}
        value={filter.status}
        data={[
          { value: '', label: texts.anyStatus },
          ...statusNames.map((name) => ({ value: name, label: statuses[name] })),
        ]}
        onChange={(event) => {
          onChange({ status: statusNames.find((name) => name === event.currentTarget.value) ?? '' });
        }}
      />
      <NativeSelect
        label={texts.door}
        value={filter.door}
        data={[
          { value: '', label: texts.anyDoor },
          ...doorNames.map((name) => ({ value: name, label: words.door[name] })),
        ]}
        onChange={(event) => {
          onChange({ door: doorNames.find((name) => name === event.currentTarget.value) ?? '' });
        }}
      />
      <NativeSelect
        label={texts.officer}
        value={filter.officer}
        data={officers}
        onChange={(event) => {
          onChange({ officer: event.currentTarget.value });
        }}
      />
      {day('from')}
      {day('to')}
      <OfInstitution code={filter.institution} onChange={onChange} />
    </div>
  );
}

/** The address knows the code alone; its name is looked up. */
function OfInstitution({ code, onChange }: { code: string; onChange: MoreFiltersProps['onChange'] }) {
  const texts = useText(moreFiltersText);
  const found = useQuery({
    queryKey: ['institutions', 'named', code],
    queryFn: ({ signal }) => readInstitution(code, signal),
    enabled: code !== '',
    staleTime: Infinity,
  });
  return (
    <InstitutionSearch
      label={texts.institution}
      offices
      chosen={code === '' ? null : (found.data ?? null)}
      onChoose={(institution) => {
        onChange({ institution: institution?.code ?? '' });
      }}
    />
  );
}
