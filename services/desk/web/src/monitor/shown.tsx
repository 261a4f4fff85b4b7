import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../shell/failure.js';

/** What was read, or that it is coming, or what went wrong and a way to try again. */
export function Shown<Data>({ query, children }: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  if (query.isError) {
    return (
      <Failure
        problem={query.error}
        onRetry={() => {
          void query.refetch();
        }}
      />
    );
  }
  return query.data === undefined ? <Skeleton height={320} /> : children(query.data);
}
