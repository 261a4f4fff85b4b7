import { connect, type Socket } from 'node:net';
import { connect as connectByTls } from 'node:tls';
import { isResponse, statuses, type Command } from '../rules/smpp/commands.js';
import { Frames, StreamBroken, writePdu, type Pdu } from '../rules/smpp/pdu.js';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}

/** `not-said`: it never left. `no-answer`: it did, and nobody knows what became of it. */
export type Answer = Pdu | 'not-said' | 'no-answer';

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly timer: NodeJS.Timeout;
}

const connectPatienceMs = 10_000;

/** One connection: what was asked is matched with its answer, what is asked of us is handed on. */
export class SmppConnection {
  private readonly frames = new Frames();
  private readonly waiting = new Map<number, Waiting>();
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
        for (const { resolve: end, timer } of this.waiting.values()) {
          clearTimeout(timer);
          end('no-answer');
        }
        this.waiting.clear();
        resolve();
      }),
    );
  }

  static async open({ host, port, tls }: Endpoint, onRequest: (pdu: Pdu) => void): Promise<SmppConnection> {
    const socket = tls ? connectByTls({ host, port, servername: host }) : connect({ host, port });
    await new Promise<void>((resolve, reject) => {
      socket.setTimeout(connectPatienceMs, () => socket.destroy(new Error('The operator cannot be reached')));
      socket.once('error', reject);
      socket.once(tls ? 'secureConnect' : 'connect', resolve);
    });
    // What goes wrong from here on ends in 'close'.
    socket.on('error', () => undefined);
    return new SmppConnection(socket, onRequest);
  }

  ask(command: Command, body: Buffer, patienceMs: number): Promise<Answer> {
    if (!this.socket.writable) return Promise.resolve('not-said');
    this.lastSequence = (this.lastSequence % 0x7fffffff) + 1;
    const sequence = this.lastSequence;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.delete(sequence);
        resolve('no-answer');
      }, patienceMs);
      this.waiting.set(sequence, { resolve, timer });
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
    if (!asked) return;
    this.waiting.delete(pdu.sequence);
    clearTimeout(asked.timer);
    asked.resolve(pdu);
  }
}
