import { parsePhoneNumberFromString } from 'libphonenumber-js';

export interface Sender {
  /** `+6281234567890`; for a machine its name as it came, in capitals. */
  readonly address: string;
  /** False for short codes and alphanumeric senders: nobody reads an answer there. */
  readonly answerable: boolean;
}

/** Gateways write the same number as `+62812…`, `62812…` or `0812…`: it is one sender. */
export function readSender(from: string): Sender {
  const written = from.trim();
  const international = /^62\d{7,}$/.test(written) ? `+${written}` : written;
  const number = /^[+0-9][0-9\s().-]{6,}$/.test(international) && parsePhoneNumberFromString(international, 'ID');
  if (number && number.isPossible()) return { address: number.number, answerable: true };
  return { address: written.toUpperCase(), answerable: false };
}
