import { setTimeout as pause } from 'node:timers/promises';
import { writeBind } from '../rules/smpp/bind.js';
import { statuses, type Command } from '../rules/smpp/commands.js';
import type { Pdu } from '../rules/smpp/pdu.js';
import { SmppConnection, type Answer } from './smpp-connection.js';
import type { SmppSettings } from './smpp.env.js';

/** What became of a message that the operator brought: how it is answered, and by which key it is known. */
export interface Taken {
  readonly status: number;
  readonly key: string | null;
}

export interface SessionEars {
  /** `deliver_sm` or `data_sm`. Never throws. */
  deliver(pdu: Pdu): Promise<Taken>;
  /** The operator has surely read our answers to these. */
  settle(keys: readonly string[]): void;
}

const patienceMs = 10_000;
const atOnce = 100;
const nothing = Buffer.alloc(0);

/** A bind that stands, until `closed`. */
export class SmppSession {
  private readonly delivering = new Set<Promise<void>>();
  private answered: string[] = [];
  private ending = false;

  private constructor(
    private readonly connection: SmppConnection,
    private readonly ears: SessionEars,
    private readonly enquireMs: number,
  ) {}

  static async open(settings: SmppSettings, ears: SessionEars): Promise<SmppSession> {
    let session: SmppSession | null = null;
    const early: Pdu[] = [];
    const connection = await SmppConnection.open(settings, (pdu) => {
      if (session) session.hear(pdu);
      else early.push(pdu);
    });
    const answer = await connection.ask('bind_transceiver', writeBind(settings.credentials), patienceMs);
    if (typeof answer === 'string' || answer.status !== statuses.ROK) {
      connection.break();
      throw new Error(`The operator let us not bind: ${typeof answer === 'string' ? answer : answer.status}`);
    }
    const bound = new SmppSession(connection, ears, settings.enquireMs);
    session = bound;
    early.forEach((pdu) => {
      bound.hear(pdu);
    });
    void bound.keepAlive();
    return bound;
  }

  get closed(): Promise<void> {
    return this.connection.closed;
  }

  /** An answer that comes after its time is heard all the same, for as long as the bind stands. */
  submit(body: Buffer, withinMs: number, onLate: (answer: Pdu) => void): Promise<Answer> {
    return this.ending ? Promise.resolve('not-said') : this.connection.ask('submit_sm', body, withinMs, onLate);
  }

  /** Takes leave: what is being taken is answered first. */
  async end(): Promise<void> {
    this.ending = true;
    await Promise.race([Promise.all(this.delivering), pause(patienceMs, null, { ref: false })]);
    const proved = this.answered.splice(0);
    const answer = await this.connection.ask('unbind', nothing, 2_000);
    if (typeof answer !== 'string') this.ears.settle(proved);
    this.connection.end();
    await this.closed;
  }

  /** Whoever has lost the right to it does not wait. */
  break(): void {
    this.ending = true;
    this.connection.break();
  }

  /** An operator that does not answer is not there, whatever the socket believes. */
  private async keepAlive(): Promise<void> {
    const over = this.closed.then(() => 'over' as const);
    for (;;) {
      const rest = new AbortController();
      const next = pause(this.enquireMs, null, { signal: rest.signal }).catch(() => null);
      if ((await Promise.race([next, over])) === 'over') {
        rest.abort();
        return;
      }
      // What is answered after an answer of ours was sent proves that it was read.
      const proved = this.answered.splice(0);
      const answer = await this.connection.ask('enquire_link', nothing, Math.min(patienceMs, 2 * this.enquireMs));
      if (typeof answer === 'string') this.break();
      else if (proved.length > 0) this.ears.settle(proved);
    }
  }

  private hear(pdu: Pdu): void {
    const { command } = pdu;
    if (command === 'deliver_sm') this.deliver(pdu, 'deliver_sm_resp');
    else if (command === 'data_sm') this.deliver(pdu, 'data_sm_resp');
    else if (command === 'enquire_link') this.say('enquire_link_resp', pdu);
    else if (command === 'unbind') {
      this.say('unbind_resp', pdu);
      this.connection.end();
    } else this.say('generic_nack', pdu, statuses.RINVCMDID);
  }

  private deliver(pdu: Pdu, command: Command): void {
    const answer = (status: number) => this.say(command, pdu, status, Buffer.of(0));
    if (this.ending || this.delivering.size >= atOnce) {
      answer(statuses.RX_T_APPN);
      return;
    }
    const work = this.ears.deliver(pdu).then(({ status, key }) => {
      if (answer(status) && key !== null && status === statuses.ROK) this.answered.push(key);
      this.delivering.delete(work);
    });
    this.delivering.add(work);
  }

  private say(command: Command, { sequence }: Pdu, status: number = statuses.ROK, body = nothing): boolean {
    return this.connection.say(command, { sequence, status, body });
  }
}
