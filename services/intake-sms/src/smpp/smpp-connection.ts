import { connect, isIP, type Socket } from 'node:net';
import { connect as connectByTls } from 'node:tls';
import { isResponse, statuses, type Command } from '../rules/smpp/commands.js';
import { Frames, StreamBroken, writePdu, type Pdu } from '../rules/smpp/pdu.js';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** Certificates, one of which vouches for the operator; null: without TLS. */
  readonly trusted: readonly string[] | null;
}

/** `not-said`: it never left. `no-answer`: it did, and nobody knows what became of it. */
export type Answer = Pdu | 'not-said' | 'no-answer';

interface Asked {
  readonly answered: (answer: Answer) => void;
  readonly timer: NodeJS.Timeout;
}

const connectPatienceMs = 10_000;

/** One connection: what was asked is matched with its answer, what is asked of us is handed on. */
export class SmppConnection {
  private readonly frames = new Frames();
  private readonly waiting = new Map<number, Asked>();
  private readonly late = new Map<number, (answer: Pdu) => void>();
  private lastSequence = 0;
  readonly closed: Promise<void>;

  private constructor(
    private readonly socket: Socket,
    private readonly onRequest: (pdu: Pdu) => void,
  ) {
    socket.setNoDelay(true);
    socket.setTimeout(0);
    socket.on('data', (bytes) => {
      this.hear(bytes);
    });
    this.closed = new Promise((resolve) =>
      socket.once('close', () => {
        for (const { answered, timer } of this.waiting.values()) {
          clearTimeout(timer);
          answered('no-answer');
        }
        this.waiting.clear();
        this.late.clear();
        resolve();
      }),
    );
  }

  static async open({ host, port, trusted }: Endpoint, onRequest: (pdu: Pdu) => void): Promise<SmppConnection> {
    // A name only: TLS knows no addresses there, while certificates do.
    const named = isIP(host) === 0 ? { servername: host } : {};
    const socket = trusted ? connectByTls({ host, port, ca: [...trusted], ...named }) : connect({ host, port });
    await new Promise<void>((resolve, reject) => {
      socket.setTimeout(connectPatienceMs, () => socket.destroy(new Error('The operator cannot be reached')));
      socket.once('error', reject);
      socket.once(trusted ? 'secureConnect' : 'connect', resolve);
    });
    // What goes wrong from here on ends in 'close'.
    socket.on('error', () => undefined);
    return new SmppConnection(socket, onRequest);
  }

  /** `onLate`: who has waited in vain still wants to hear the answer, if it ever comes. */
  ask(command: Command, body: Buffer, patienceMs: number, onLate?: (answer: Pdu) => void): Promise<Answer> {
    if (!this.socket.writable) return Promise.resolve('not-said');
    this.lastSequence = (this.lastSequence % 0x7fffffff) + 1;
    const sequence = this.lastSequence;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.delete(sequence);
        if (onLate) this.late.set(sequence, onLate);
        resolve('no-answer');
      }, patienceMs);
      this.waiting.set(sequence, { answered: resolve, timer });
      this.socket.write(writePdu(command, { sequence, body }));
    });
  }

  /** False where nobody is there to hear it. */
  say(command: Command, heading: { sequence: number; status?: number; body?: Buffer }): boolean {
    if (!this.socket.writable) return false;
    this.socket.write(writePdu(command, heading));
    return true;
  }

  end(): void {
    this.socket.end();
    // An operator that does not hang up in its turn is left.
    setTimeout(() => this.socket.destroy(), 1_000).unref();
  }

  break(): void {
    this.socket.destroy();
  }

  private hear(bytes: Buffer): void {
    try {
      for (const pdu of this.frames.push(bytes)) this.take(pdu);
    } catch (error) {
      if (!(error instanceof StreamBroken)) throw error;
      this.say('generic_nack', { sequence: 0, status: statuses.RINVCMDLEN });
      this.break();
    }
  }

  private take(pdu: Pdu): void {
    if (!isResponse(pdu.id)) {
      this.onRequest(pdu);
      return;
    }
    const asked = this.waiting.get(pdu.sequence);
    clearTimeout(asked?.timer);
    const hear = asked?.answered ?? this.late.get(pdu.sequence);
    this.waiting.delete(pdu.sequence);
    this.late.delete(pdu.sequence);
    hear?.(pdu);
  }
}
