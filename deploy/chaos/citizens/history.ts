import type { ProviderMessage } from '../../bench/load/provider-messages.js';

/** A filing by the API, which its citizen's application repeats until it is acknowledged, and now and then once more. */
export interface Filing {
  readonly key: string;
  /** One code for each acknowledgement it got; empty while it has none. */
  readonly codes: string[];
  /** Acknowledged as well, in this order: each is one more event about the complaint. */
  readonly acts: ('added-to' | 'withdrawn')[];
}

/** A message that its provider brings until it is acknowledged. */
export interface Message {
  readonly key: ProviderMessage['key'];
  readonly address: string;
  /** The first of a citizen files, the second adds to it. */
  readonly turn: number;
  acknowledged: boolean;
}

/** What the world outside the hub knows: what was sent, and what was acknowledged. */
export class History {
  readonly filings: Filing[] = [];
  readonly messages: Message[] = [];
  readonly repeated = { filingRepeated: 0, messageRepeated: 0 };

  get unacknowledged(): number {
    return (
      this.filings.filter(({ codes }) => codes.length === 0).length +
      this.messages.filter(({ acknowledged }) => !acknowledged).length
    );
  }
}
