import type { TopicName } from './define-event.js';

/** A topic: how many partitions (fixed for ever: another number moves keys), and whether only the latest per key is kept. */
export const topics: Record<TopicName, { partitions: number; compacted: boolean }> = {
  'salur.complaints': { partitions: 24, compacted: false },
  'salur.routing': { partitions: 24, compacted: false },
  'salur.cases': { partitions: 24, compacted: false },
  'salur.deadlines': { partitions: 24, compacted: false },
  'salur.deliveries': { partitions: 24, compacted: false },
  'salur.directory': { partitions: 1, compacted: true },
};

export const serviceNames = [
  'directory',
  'intake-web',
  'intake-sms',
  'intake-social',
  'router',
  'casework',
  'supervisor',
  'notifier',
  'desk',
] as const;
export type ServiceName = (typeof serviceNames)[number];
