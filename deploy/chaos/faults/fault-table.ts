import { serviceNames, type ServiceName } from '#libs/contracts';

/** Read a row as: it happens to one service or to what all share, lasts this long, and the hub must not care. */
export const faultTable = {
  serviceKilled: { of: 'service', seconds: [0, 0], about: 'kill -9 of a service, which is started again' },
  serviceFrozen: { of: 'service', seconds: [8, 20], about: 'a service stops for longer than its leases, then goes on' },
  serviceReplaced: { of: 'service', seconds: [0, 0], about: 'a service is told to end and started again' },
  serviceDoubled: { of: 'service', seconds: [10, 20], about: 'a second process of a service joins and leaves' },
  offsetsForgotten: { of: 'service', seconds: [0, 0], about: 'a service hears everything again from the beginning' },
  outboxSaidAgain: { of: 'service', seconds: [0, 0], about: 'all that a service ever said is published again' },
  outboxRefused: { of: 'service', seconds: [2, 5], about: 'a service can write no event, as if the disk were full' },
  brokerKilled: { of: 'all', seconds: [0, 0], about: 'kill -9 of Kafka, which is started again' },
  brokerFrozen: { of: 'all', seconds: [5, 25], about: 'Kafka keeps its connections and says nothing' },
  databaseRestarted: { of: 'all', seconds: [0, 0], about: 'PostgreSQL drops everything at once and recovers' },
  connectionsEnded: { of: 'all', seconds: [0, 0], about: 'every connection to PostgreSQL is terminated' },
  snapshotHeld: { of: 'all', seconds: [20, 60], about: 'an old transaction keeps its snapshot' },
} as const satisfies Record<string, FaultRow>;

interface FaultRow {
  readonly of: 'service' | 'all';
  readonly seconds: readonly [shortest: number, longest: number];
  readonly about: string;
}

export type FaultName = keyof typeof faultTable;
export const faultNames = Object.keys(faultTable) as FaultName[];

/** The desk and the directory hear nothing; whoever hears or says nothing has nothing of that kind to lose. */
export const victims: readonly ServiceName[] = serviceNames.filter((name) => name !== 'desk' && name !== 'directory');
