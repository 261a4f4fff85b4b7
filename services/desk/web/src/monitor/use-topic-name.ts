import { useQuery } from '@tanstack/react-query';
import { listTopics } from '../api/services.js';
import { useText } from '../language/language.js';
import { topicsText } from './topics-text.js';

/** What a main topic is called; until the directory has told, its code. */
export function useTopicName(): (topic: string) => string {
  const { none } = useText(topicsText);
  const topics = useQuery({ queryKey: ['topics'], queryFn: ({ signal }) => listTopics(signal), staleTime: Infinity });
  return (topic) => (topic === 'none' ? none : (topics.data?.items.find(({ code }) => code === topic)?.name ?? topic));
}
