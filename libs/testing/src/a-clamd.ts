import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

// In two parts: else every scanner would take this file away.
const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}` + '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** The file by which scanners are tried, and which harms nobody; after these bytes. */
export const withTestVirus = (before: Uint8Array): Buffer => Buffer.concat([before, Buffer.from(eicar)]);

/** A file with these bytes makes it fall silent, whatever its mood. */
export const silencing = Buffer.from('this file makes a scanner stumble');

type Mood = 'well' | 'hangs' | 'hangs-up' | 'too-large';

/** clamd's side of INSTREAM, strict about the protocol; it knows one virus. */
export class AClamd {
  /** Bytes of each file it was shown. */
  readonly seen: number[] = [];
  mood: Mood = 'well';
  connections = 0;
  private readonly server: Server = createServer((socket) => {
    this.connections += 1;
    socket.on('error', () => undefined);
    this.listen(socket);
  });

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  private listen(socket: Socket): void {
    let heard = Buffer.alloc(0);
    socket.on('data', (piece: Buffer) => {
      heard = Buffer.concat([heard, piece]);
      const answer = this.mood === 'well' ? this.answer(heard) : this.trouble();
      if (answer !== null) socket.end(answer);
    });
  }

  private trouble(): string | null {
    if (this.mood === 'hangs') return null;
    return this.mood === 'too-large' ? 'INSTREAM size limit exceeded. ERROR\0' : '';
  }

  /** Null until everything is there. */
  private answer(heard: Buffer): string | null {
    const command = 'zINSTREAM\0';
    if (heard.length < command.length) return null;
    if (heard.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND\0';
    const pieces: Buffer[] = [];
    for (let at = command.length; at + 4 <= heard.length;) {
      const length = heard.readUInt32BE(at);
      if (length === 0) return this.verdict(Buffer.concat(pieces));
      pieces.push(heard.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return null;
  }

  private verdict(content: Buffer): string | null {
    this.seen.push(content.length);
    if (content.includes(silencing)) return null;
    return content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
  }
}
