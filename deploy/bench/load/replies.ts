import type { PhoneMessage } from '../../local/playground/phone.js';
import { turnAnsweredBy } from './citizens.js';

/** What reached the phones of citizens in reply to them, in the order in which the providers were given it. */
export class Replies {
  private readonly byAddress = new Map<string, number[]>();

  /** To be told of each message on a phone. */
  readonly hear = ({ from, address, text }: PhoneMessage): void => {
    const turn = from === 'hub' ? turnAnsweredBy(text) : null;
    if (turn === null) return;
    const known = this.byAddress.get(address);
    if (known) known.push(turn);
    else this.byAddress.set(address, [turn]);
  };

  get answered(): ReadonlyMap<string, readonly number[]> {
    return this.byAddress;
  }
}
