/** A said event as the outbox keeps it. */
export interface SaidEvent {
  readonly eventId: string;
  readonly subject: string;
  readonly sequence: number;
  readonly type: string;
  readonly attributes: SaidAttributes;
  readonly payload: string;
}

export interface SaidAttributes {
  readonly source: string;
  readonly time: string;
  readonly correlationid: string;
  readonly causationid?: string | undefined;
  readonly traceparent?: string | undefined;
}

export interface KafkaMessage {
  readonly key: string;
  readonly value: string;
  readonly headers: Record<string, string>;
}

/** Writes CloudEvents 1.0 in Kafka's binary mode. Partition key and subject are the same: the complaint. */
export function writeMessage({ eventId, subject, sequence, type, attributes, payload }: SaidEvent): KafkaMessage {
  const { source, time, correlationid, causationid, traceparent } = attributes;
  return {
    key: subject,
    value: payload,
    headers: {
      ce_specversion: '1.0',
      ce_id: eventId,
      ce_source: source,
      ce_type: type,
      ce_subject: subject,
      ce_time: time,
      ce_sequence: String(sequence),
      ce_correlationid: correlationid,
      ...(causationid && { ce_causationid: causationid }),
      ...(traceparent && { ce_traceparent: traceparent }),
      'content-type': 'application/json',
    },
  };
}
