import { Fields, textField } from './fields.js';
import { readTlvs, tags, writeTlvs, type Tlvs } from './tlvs.js';

/** A telephone number or name with its type and its numbering plan. */
export interface Address {
  readonly ton: number;
  readonly npi: number;
  readonly number: string;
}

/** What `submit_sm`, `deliver_sm` and `data_sm` all carry. */
export interface ShortMessage {
  readonly source: Address;
  readonly destination: Address;
  readonly esmClass: number;
  readonly registeredDelivery: number;
  readonly dataCoding: number;
  /** Header and text, whether they stood in `short_message` or in `message_payload`. */
  readonly content: Buffer;
  readonly tlvs: Tlvs;
}

/** A header stands before the text. */
export const hasHeader = 0x40;

/** Null when it is none. */
export const readShortMessage = (body: Buffer): ShortMessage | null => orNull(() => readLong(new Fields(body)));

/** The same from `data_sm`, which has no place for a text but `message_payload`. */
export const readDataMessage = (body: Buffer): ShortMessage | null => orNull(() => readBrief(new Fields(body)));

function orNull<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function readLong(fields: Fields): ShortMessage {
  fields.text();
  const source = readAddress(fields);
  const destination = readAddress(fields);
  const esmClass = fields.uint8();
  fields.octets(2);
  // When it should be delivered, and until when.
  fields.text();
  fields.text();
  const registeredDelivery = fields.uint8();
  fields.octets(1);
  const dataCoding = fields.uint8();
  fields.octets(1);
  const short = fields.octets(fields.uint8());
  const tlvs = readTlvs(fields);
  const content = short.length > 0 ? short : (tlvs.get(tags.messagePayload) ?? short);
  return { source, destination, esmClass, registeredDelivery, dataCoding, content, tlvs };
}

function readBrief(fields: Fields): ShortMessage {
  fields.text();
  const [source, destination] = [readAddress(fields), readAddress(fields)];
  const [esmClass, registeredDelivery, dataCoding] = [fields.uint8(), fields.uint8(), fields.uint8()];
  const tlvs = readTlvs(fields);
  const content = tlvs.get(tags.messagePayload) ?? Buffer.alloc(0);
  return { source, destination, esmClass, registeredDelivery, dataCoding, content, tlvs };
}

/** More than fits into `short_message` goes into `message_payload`. */
export function writeShortMessage(message: ShortMessage): Buffer {
  const { source, destination, esmClass, registeredDelivery, dataCoding, content } = message;
  const isLong = content.length > 254;
  const tlvs = isLong ? new Map([...message.tlvs, [tags.messagePayload, content]]) : message.tlvs;
  const short = isLong ? Buffer.alloc(0) : content;
  return Buffer.concat([
    textField(''),
    writeAddress(source),
    writeAddress(destination),
    Buffer.of(esmClass, 0, 0),
    textField(''),
    textField(''),
    Buffer.of(registeredDelivery, 0, dataCoding, 0, short.length),
    short,
    writeTlvs(tlvs),
  ]);
}

const readAddress = (fields: Fields): Address => ({
  ...{ ton: fields.uint8(), npi: fields.uint8(), number: fields.text() },
});

const writeAddress = ({ ton, npi, number }: Address): Buffer => Buffer.concat([Buffer.of(ton, npi), textField(number)]);
