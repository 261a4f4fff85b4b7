export interface KafkaLayout {
  readonly port: number;
  readonly controllerPort: number;
  readonly data: string;
}

/** One node that is broker and controller, on loopback only, with everything that would ask for a second node set to one. */
export function kafkaProperties({ port, controllerPort, data }: KafkaLayout): string {
  const values: Record<string, string | number> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 3,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1000,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'log.cleaner.dedupe.buffer.size': 16_777_216,
    // After a kill the old registration must expire before the broker may come back.
    'broker.session.timeout.ms': 3000,
    'broker.heartbeat.interval.ms': 500,
    // Offsets of a hub that was off over the holidays must still be there.
    'offsets.retention.minutes': 525_600,
    'log.retention.ms': -1,
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${asProperty(String(value))}\n`)
    .join('');
}

/** Java reads the file as ISO 8859-1, so a folder's other letters are written by their numbers (`java.util.Properties`). */
const asProperty = (value: string) =>
  value.replaceAll('\\', '\\\\').replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
