import { useQuery } from '@tanstack/react-query';
import { listWaiting } from '../api/erasures.js';
import { pollMs } from '../api/live.js';

/** Requests of citizens that nobody has decided about. */
export const useWaiting = (isAsked = true) =>
  useQuery({
    queryKey: ['erasures', 'waiting'],
    queryFn: ({ signal }) => listWaiting(signal),
    refetchInterval: pollMs,
    enabled: isAsked,
  });
