import './letter-register.css';
import { TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listLetters, type LetterFilter } from '../api/escalations.js';
import { useTyped } from '../inbox/use-typed.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Empty } from '../shell/empty.js';
import { Icon } from '../shell/icons.js';
import { LoadMore } from '../shell/load-more.js';
import { LetterTable } from './letter-table.js';
import { lettersText } from './letters-text.js';

const fields = ['q', 'from', 'to'] as const;

/** All letters, page after page; what is looked for is kept in the address. */
export function LetterRegister() {
  const texts = useText(lettersText);
  const [params, setParams] = useSearchParams();
  const filter: LetterFilter = { q: params.get('q') ?? '', from: params.get('from') ?? '', to: params.get('to') ?? '' };
  const isFiltered = fields.some((field) => filter[field] !== '');
  const change = (changed: Partial<LetterFilter>) => {
    const given = Object.entries({ ...filter, ...changed }).filter(([, value]) => value !== '');
    setParams(Object.fromEntries(given), { replace: true, preventScrollReset: true });
  };
  const [typed, setTyped] = useTyped(filter.q, (q) => {
    change({ q });
  });
  const found = useInfiniteQuery({
    queryKey: ['letters', 'register', filter],
    queryFn: ({ pageParam, signal }) => listLetters(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

  return (
    <section className="panel charted">
      <h2>{texts.register}</h2>
      <form
        role="search"
        className="letter-search not-printed"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: typed.trim() });
        }}
      >
        <TextInput
          type="search"
          label={texts.search}
          leftSection={<Icon name="search" />}
          value={typed}
          maxLength={100}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        {(['from', 'to'] as const).map((field) => (
          <TextInput
            key={field}
            type="date"
            label={texts[field]}
            value={filter[field]}
            onChange={(event) => {
              change({ [field]: event.currentTarget.value });
            }}
          />
        ))}
      </form>
      <Shown query={found}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length > 0) return <LetterTable items={items} />;
          return isFiltered ? (
            <Empty title={texts.nothingFound} hint={texts.nothingFoundHint} />
          ) : (
            <Empty title={texts.empty} hint={texts.emptyHint} />
          );
        }}
      </Shown>
      <LoadMore pages={found} mt="sm" />
    </section>
  );
}
