import { Skeleton } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listInstitutions } from '../api/directory.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { directoryText } from './directory-text.js';
import { LoadMore } from '../shell/load-more.js';

/** Institutions of that day by any of their names. */
export function FoundInstitutions({ q, on, search }: { q: string; on: string; search: string }) {
  const texts = useText(directoryText);
  const words = useText(vocabularyText);
  const found = useInfiniteQuery({
    queryKey: ['directory', 'found', q, on],
    queryFn: ({ pageParam, signal }) => listInstitutions({ q, at: on, after: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  if (found.isPending) return <Skeleton height={240} />;
  if (found.isError)
    return (
      <Failure
        problem={found.error}
        onRetry={() => {
          void found.refetch();
        }}
      />
    );
  const institutions = found.data.pages.flatMap((page) => page.items);
  if (institutions.length === 0) return <Empty title={texts.empty} hint={texts.emptyHint} />;
  return (
    <>
      <ul className="branches">
        {institutions.map((one) => (
          <li key={one.code} className="branch">
            <Link to={`/directory/institutions/${one.code}${search}`} data-row>
              {one.name}
            </Link>
            <span className="quiet">
              {words.institutionKind[one.kind]} · <span className="code">{one.code}</span>
            </span>
          </li>
        ))}
      </ul>
      <LoadMore pages={found} mt="md" />
    </>
  );
}
