import { describe, expect, it } from '@jest/globals';
import { Kafka as CloudEventsKafka, type CloudEvent, type KafkaMessage } from 'cloudevents';
import type { RawMessage } from './heard.js';
import { readMessage, Undecodable } from './read-message.js';
import { writeMessage, type SaidEvent } from './write-message.js';

const said: SaidEvent = {
  eventId: '019aaf00-0000-7000-8000-000000000001',
  subject: '019aaf00-0000-7000-8000-000000000002',
  sequence: 3,
  type: 'id.salur.case.closed.v1',
  attributes: {
    source: '/salur/casework',
    time: '2026-11-23T01:02:03.004Z',
    correlationid: '019aaf00-0000-7000-8000-000000000003',
    causationid: '019aaf00-0000-7000-8000-000000000004',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  },
  payload: '{"how":"confirmed"}',
};

function onTheWire(event: SaidEvent): RawMessage {
  const { key, value, headers } = writeMessage(event);
  const bytes = Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)] as const);
  return {
    ...{ topic: 'salur.cases', partition: 5, offset: '8' },
    ...{ key: Buffer.from(key), value: Buffer.from(value), headers: Object.fromEntries(bytes) },
  };
}

function asTheSdkReads(event: SaidEvent): CloudEvent<unknown> {
  const { key, value, headers } = writeMessage(event);
  const message: KafkaMessage<string> = { key, value, headers, body: value };
  return CloudEventsKafka.toEvent(message) as CloudEvent<unknown>;
}

describe('the envelope', () => {
  it('is what the CloudEvents SDK reads as Kafka binary mode', () => {
    const read = asTheSdkReads(said);
    expect(read.validate()).toBe(true);
    expect(read).toMatchObject({
      ...{ id: said.eventId, source: '/salur/casework', type: said.type, subject: said.subject, specversion: '1.0' },
      ...{ datacontenttype: 'application/json', correlationid: said.attributes.correlationid, sequence: '3' },
    });
    expect(new Date(read.time ?? '').toISOString()).toBe(said.attributes.time);
  });

  // The SDK repeats the content type and the key as attributes of the event; the binding does not ask for it.
  it('carries the headers that the SDK would write', () => {
    const { headers } = writeMessage(said);
    const bySdk = CloudEventsKafka.binary(asTheSdkReads(said)).headers as Record<string, string | undefined>;
    const written = Object.fromEntries(Object.entries(bySdk).filter(([, value]) => value !== undefined));
    expect(written).toEqual({ ...headers, ce_datacontenttype: 'application/json', ce_partitionkey: said.subject });
  });

  it('comes back as it was said', () => {
    expect(readMessage(onTheWire(said))).toMatchObject({
      ...{ id: said.eventId, subject: said.subject, type: said.type, sequence: 3, source: '/salur/casework' },
      ...{ correlationId: said.attributes.correlationid, causationId: said.attributes.causationid },
      ...{ traceparent: said.attributes.traceparent, time: new Date(said.attributes.time) },
    });
  });

  it.each([
    { header: 'ce_id', value: undefined, why: 'ce_id is missing' },
    { header: 'ce_id', value: 'seven', why: 'ce_id is not a UUID' },
    { header: 'ce_specversion', value: '0.3', why: 'ce_specversion is not 1.0' },
    { header: 'ce_sequence', value: '0', why: 'ce_sequence does not count from 1' },
    { header: 'ce_subject', value: 'another', why: 'the key is not the subject' },
    { header: 'ce_time', value: 'yesterday', why: 'ce_time is not an instant' },
    { header: 'ce_type', value: 'a\u0000b', why: 'ce_type is not text' },
  ])('is undecodable when $why', ({ header, value, why }) => {
    const wire = onTheWire(said);
    const others = Object.entries(wire.headers).filter(([name]) => name !== header);
    const headers = { ...Object.fromEntries(others), ...(value !== undefined && { [header]: Buffer.from(value) }) };
    expect(() => readMessage({ ...wire, headers })).toThrow(new Undecodable(why));
  });

  it('is undecodable when there is nothing but bytes', () => {
    expect(() => readMessage({ ...onTheWire(said), key: null, headers: {} })).toThrow(Undecodable);
  });
});
