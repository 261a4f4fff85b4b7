import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

export const sessionKey = ['session'] as const;

/** Kept apart from `null` (nobody is signed in): somebody was, and what is on the page stays until they sign in again. */
export const expiredKey = ['session-expired'] as const;

const isWorthRetrying = (failures: number, problem: Error): boolean =>
  failures < 2 && (!(problem instanceof ApiProblem) || problem.status === 0 || problem.status >= 500);

export const makeQueryClient = (): QueryClient => {
  const noticeEndOfSession = (problem: Error) => {
    if (problem instanceof ApiProblem && problem.status === 401) client.setQueryData(expiredKey, true);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEndOfSession }),
    mutationCache: new MutationCache({ onError: noticeEndOfSession }),
    defaultOptions: {
      queries: { staleTime: 5_000, retry: isWorthRetrying, networkMode: 'always' },
      // What a person sends is never sent twice by the machine.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
};
