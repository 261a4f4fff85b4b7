import { conversationOf, serviceNames, topics } from '#libs/contracts';

const box = (name: string) => name.replaceAll(/[^a-z]/g, '_');

/** The hub as a Mermaid flowchart: services as boxes, topics as queues, an arrow for each "says" and "hears". */
export function flowPicture(): string {
  const spoken = serviceNames.flatMap((service) => {
    const topic = conversationOf(service).says[0]?.topic;
    return topic ? [`  ${box(service)} --> ${box(topic)}`] : [];
  });
  const heard = serviceNames.flatMap((service) => {
    const heardTopics = new Set(conversationOf(service).hears.map((contract) => contract.topic));
    return [...heardTopics].map((topic) => `  ${box(topic)} -.-> ${box(service)}`);
  });
  return [
    'flowchart LR',
    ...serviceNames.map((service) => `  ${box(service)}["${service}"]`),
    ...Object.keys(topics).map((topic) => `  ${box(topic)}[("${topic}")]`),
    ...spoken,
    ...heard,
    '',
  ].join('\n');
}
