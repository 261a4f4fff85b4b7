import { stringify } from 'yaml';
import { z } from 'zod';
import { conversationOf, serviceNames, topics, type EventContract, type TopicName } from '#libs/contracts';

const messageName = (contract: EventContract) => contract.type.replace(/^id\.salur\./, '');
const channelName = (topic: TopicName) => topic.replace(/^salur\./, '');

const said = [
  ...new Map(serviceNames.flatMap((service) => conversationOf(service).says.map((one) => [one.type, one]))).values(),
];

const cloudEventHeaders = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_sequence'],
  properties: {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: { type: 'string', format: 'uuid', description: 'UUIDv7; the key by which a repeated delivery is known' },
    ce_source: { type: 'string', description: '/salur/<service>' },
    ce_type: { type: 'string' },
    ce_subject: { type: 'string', description: 'complaint id, or the code of a directory entry; also the Kafka key' },
    ce_time: { type: 'string', format: 'date-time' },
    ce_sequence: { type: 'string', description: 'counts from 1 without a gap per source and subject' },
    ce_correlationid: { type: 'string' },
    ce_causationid: { type: 'string' },
    ce_traceparent: { type: 'string' },
  },
};

const channelOf = (topic: TopicName) => ({
  address: topic,
  messages: Object.fromEntries(
    said
      .filter((contract) => contract.topic === topic)
      .map((contract) => [messageName(contract), { $ref: `#/components/messages/${messageName(contract)}` }]),
  ),
  bindings: {
    kafka: {
      topic,
      partitions: topics[topic].partitions,
      topicConfiguration: { 'cleanup.policy': [topics[topic].compacted ? 'compact' : 'delete'] },
    },
  },
});

const operation = (action: 'send' | 'receive', topic: TopicName, contracts: readonly EventContract[]) => ({
  action,
  channel: { $ref: `#/channels/${channelName(topic)}` },
  messages: contracts.map((contract) => ({
    $ref: `#/channels/${channelName(topic)}/messages/${messageName(contract)}`,
  })),
});

function operationsOf(service: (typeof serviceNames)[number]) {
  const { says, hears } = conversationOf(service);
  const byTopic = (contracts: readonly EventContract[]) => Map.groupBy(contracts, (contract) => contract.topic);
  return [
    ...[...byTopic(says)].map(([topic, all]) => [
      `${service}-says-${channelName(topic)}`,
      operation('send', topic, all),
    ]),
    ...[...byTopic(hears)].map(([topic, all]) => [
      `${service}-hears-${channelName(topic)}`,
      operation('receive', topic, all),
    ]),
  ] as [string, object][];
}

/** AsyncAPI 3.0 document of every event of the hub, made from `flow.ts` and the schemas of the contracts. */
export function asyncApiDocument(): string {
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Salur events',
      version: '1.0.0',
      license: { name: 'Apache-2.0' },
      description:
        'CloudEvents 1.0 in Kafka binary mode. Free text is sealed: AES-256-GCM under the data key of its complaint.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      (Object.keys(topics) as TopicName[]).map((topic) => [channelName(topic), channelOf(topic)]),
    ),
    operations: Object.fromEntries(serviceNames.flatMap(operationsOf)),
    components: {
      messages: Object.fromEntries(
        said.map((contract) => [
          messageName(contract),
          {
            name: contract.type,
            headers: cloudEventHeaders,
            payload: z.toJSONSchema(contract.data, { target: 'draft-7', io: 'output' }),
          },
        ]),
      ),
    },
  };
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}
