import { useQuery } from '@tanstack/react-query';
import { readService } from '../api/services.js';
import { useTopicName } from '../monitor/use-topic-name.js';

/** What a main topic is called. */
export function TopicName({ code }: { code: string }) {
  return useTopicName()(code);
}

/** What a service is called; until the directory has told, and where it has ended, its code. */
export function ServiceName({ code }: { code: string }) {
  const found = useQuery({
    queryKey: ['services', 'name', code],
    queryFn: ({ signal }) => readService(code, signal),
    staleTime: Infinity,
  });
  return found.data?.name ?? code;
}
