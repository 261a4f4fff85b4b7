import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { pollMs } from '../api/live.js';
import { readMonitor, type Watched } from '../api/monitor.js';

/** One figure of the monitor, read anew every minute; while the part of the tree changes, the old one stays. */
export const useMonitor = <Name extends Parameters<typeof readMonitor>[0]>(
  name: Name,
  { within, weeks, stage }: Watched,
) =>
  useQuery({
    queryKey: ['monitor', name, within, weeks, stage],
    queryFn: ({ signal }) => readMonitor<Name>(name, { within, weeks, stage }, signal),
    refetchInterval: pollMs,
    placeholderData: keepPreviousData,
  });
