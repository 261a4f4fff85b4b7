export interface TwilioMessage {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A message as Twilio brings it, null when it is none. New fields come without notice, so others are left alone. */
export function readTwilioMessage(fields: URLSearchParams): TwilioMessage | null {
  const [sid, from, to] = [fields.get('MessageSid'), fields.get('From'), fields.get('To')];
  return sid && from && to ? { sid, from, to, text: fields.get('Body') ?? '' } : null;
}

const outcomes = new Map<string | null, 'sent' | 'delivered' | 'read' | 'failed'>([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['undelivered', 'failed'],
  ['failed', 'failed'],
]);

/** What became of one of our messages; null where it is still on its way to the operator. */
export const readTwilioStatus = (fields: URLSearchParams): 'sent' | 'delivered' | 'read' | 'failed' | null =>
  outcomes.get(fields.get('MessageStatus')) ?? null;
