import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../shell/failure.js';

/**
 * What was read, or that it is coming, or what went wrong and a way to try again. What could only not be read anew stays below
 * that: somebody may be writing in it.
 */
export function Shown<Data>({ query, children }: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  const failure = query.isError && (
    <Failure
      problem={query.error}
      onRetry={() => {
        void query.refetch();
      }}
    />
  );
  if (query.data === undefined) return failure || <Skeleton height={320} />;
  return (
    <>
      {failure}
      {children(query.data)}
    </>
  );
}
