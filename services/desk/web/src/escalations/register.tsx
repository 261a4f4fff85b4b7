import './register.css';
import { TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RegisterFilter, RegisterPage } from '../api/register.js';
import { useTyped } from '../inbox/use-typed.js';
import { Shown } from '../monitor/shown.js';
import { Empty } from '../shell/empty.js';
import { Icon } from '../shell/icons.js';
import { LoadMore } from '../shell/load-more.js';
import { useAddress } from '../shell/use-address.js';

export interface RegisterText {
  readonly register: string;
  readonly search: string;
  readonly from: string;
  readonly to: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly empty: string;
  readonly emptyHint: string;
}

interface RegisterProps<Item> {
  readonly texts: RegisterText;
  /** Under which its answers are kept. */
  readonly of: 'letters' | 'dossiers';
  readonly list: (
    filter: RegisterFilter,
    after: string | undefined,
    signal: AbortSignal,
  ) => Promise<RegisterPage<Item>>;
  readonly children: (items: readonly Item[]) => ReactNode;
}

const fields = ['q', 'from', 'to'] as const;

/** All there are, page after page; what is looked for is kept in the address. */
export function Register<Item>({ texts, of, list, children }: RegisterProps<Item>) {
  const { params, set } = useAddress();
  const filter: RegisterFilter = {
    ...{ q: params.get('q') ?? '', from: params.get('from') ?? '', to: params.get('to') ?? '' },
  };
  const isFiltered = fields.some((field) => filter[field] !== '');
  const [typed, setTyped] = useTyped(filter.q, (q) => {
    set('q', q);
  });
  const found = useInfiniteQuery({
    queryKey: [of, 'register', filter],
    queryFn: ({ pageParam, signal }) => list(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

  return (
    <section className="panel charted">
      <h2>{texts.register}</h2>
      <form
        role="search"
        className="register-search not-printed"
        onSubmit={(event) => {
          event.preventDefault();
          set('q', typed.trim());
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
              set(field, event.currentTarget.value);
            }}
          />
        ))}
      </form>
      <Shown query={found}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length > 0) return children(items);
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
