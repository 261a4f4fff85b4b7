import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listServices } from '../api/services.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { directoryText } from './directory-text.js';
import { LoadMore } from '../shell/load-more.js';

/** What an institution does for the public on a day. */
export function ServicesOf({ owner, on }: { owner: string; on: string }) {
  const texts = useText(directoryText);
  const found = useInfiniteQuery({
    queryKey: ['directory', 'services', owner, on],
    queryFn: ({ pageParam, signal }) => listServices({ owner, at: on, after: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  if (found.isPending) return <Skeleton height={80} />;
  if (found.isError) return <Failure problem={found.error} />;
  const services = found.data.pages.flatMap((page) => page.items);
  if (services.length === 0) return <p className="quiet flush">{texts.noServices}</p>;
  return (
    <>
      <ul className="service-list">
        {services.map((one) => (
          <li key={one.code}>
            <Link to={`/directory/services/${one.code}`}>{one.name}</Link>
            {one.app !== null && <span className="quiet"> · {one.app}</span>}
            <p>{one.about}</p>
          </li>
        ))}
      </ul>
      <LoadMore pages={found} mt="md" />
    </>
  );
}
