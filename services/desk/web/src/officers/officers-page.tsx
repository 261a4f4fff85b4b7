import '../directory/directory.css';
import './officers.css';
import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { givePost, listOfficers, posts, type OfficerLine, type Post } from '../api/officers.js';
import { usePause } from '../institutions/use-pause.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Empty } from '../shell/empty.js';
import { PageHead } from '../shell/page-head.js';
import { toast } from '../shell/toaster.js';
import { officersText } from './officers-text.js';
import { SearchField } from '../directory/search-field.js';

/** Who at an institution is told by the later rungs of the ladder. */
export function OfficersPage() {
  const texts = useText(officersText);
  const [typed, setTyped] = useState('');
  const q = usePause(typed.trim());
  const found = useQuery({
    queryKey: ['officers', q],
    queryFn: ({ signal }) => listOfficers(q, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <div className="panel">
        <div className="directory-tools not-printed">
          <SearchField {...{ label: texts.search, hint: texts.searchHint, value: typed }} onWrite={setTyped} />
        </div>
        <Shown query={found}>
          {({ items, more }) =>
            items.length === 0 ? (
              <Empty title={texts.empty} hint={texts.emptyHint} />
            ) : (
              <>
                <ul className="branches officers">
                  {items.map((one) => (
                    <Officer key={one.id} officer={one} />
                  ))}
                </ul>
                {more && <p className="quiet panel-pad">{texts.more}</p>}
              </>
            )
          }
        </Shown>
      </div>
    </>
  );
}

function Officer({ officer }: { officer: OfficerLine }) {
  const texts = useText(officersText);
  const client = useQueryClient();
  const { name, institutionName, post } = officer;
  const giving = useMutation({
    mutationFn: (to: Post | null) => givePost(officer, to),
    onSuccess: (_, to) => {
      toast('done', texts.saved(name, texts.posts[to ?? 'none']));
    },
    onError: () => {
      toast('trouble', texts.notSaved);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['officers'] }),
  });
  return (
    <li className="branch">
      <strong>{name}</strong>
      <span className="quiet">{institutionName}</span>
      <NativeSelect
        aria-label={texts.postOf(name)}
        disabled={giving.isPending}
        value={(giving.isPending ? giving.variables : post) ?? 'none'}
        data={(['none', ...posts] as const).map((value) => ({ value, label: texts.posts[value] }))}
        onChange={({ currentTarget }) => {
          giving.mutate(posts.find((one) => one === currentTarget.value) ?? null);
        }}
      />
    </li>
  );
}
