import { textField } from './fields.js';
import { textOf } from './tlvs.js';

export interface Credentials {
  readonly systemId: string;
  readonly password: string;
  readonly systemType: string;
}

const version34 = 0x34;

/** The body of `bind_transceiver`. We leave it to the operator which numbers it brings. */
export const writeBind = ({ systemId, password, systemType }: Credentials): Buffer =>
  Buffer.concat([
    textField(systemId),
    textField(password),
    textField(systemType),
    Buffer.of(version34, 0, 0),
    textField(''),
  ]);

/** The id that the operator gave to a message, in the body of `submit_sm_resp`; null where it gave none. */
export const readMessageId = (body: Buffer): string | null => textOf(body)?.slice(0, 100) ?? null;
