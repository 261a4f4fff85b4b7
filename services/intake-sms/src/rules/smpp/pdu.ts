import { commandOf, commands, type Command } from './commands.js';

/** One unit of the protocol. `command` is null where it is none that we speak. */
export interface Pdu {
  readonly id: number;
  readonly command: Command | null;
  readonly status: number;
  readonly sequence: number;
  readonly body: Buffer;
}

export const headerBytes = 16;
/** The longest message_payload is 64 KB; whoever announces more does not speak SMPP. */
export const mostBytes = 70_000;

/** Where one unit ends and the next begins is not known any more: only a new connection helps. */
export class StreamBroken extends Error {
  override readonly name = 'StreamBroken';
}

export interface Heading {
  readonly sequence: number;
  readonly status?: number;
  readonly body?: Buffer;
}

export function writePdu(command: Command, { sequence, status = 0, body = Buffer.alloc(0) }: Heading): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32BE(headerBytes + body.length, 0);
  header.writeUInt32BE(commands[command], 4);
  header.writeUInt32BE(status, 8);
  header.writeUInt32BE(sequence, 12);
  return Buffer.concat([header, body]);
}

/** Cuts what a socket brings into units. */
export class Frames {
  private waiting = Buffer.alloc(0);

  /** What is complete now. Throws `StreamBroken` when a length cannot be one. */
  push(bytes: Buffer): Pdu[] {
    this.waiting = Buffer.concat([this.waiting, bytes]);
    const pdus: Pdu[] = [];
    while (this.waiting.length >= headerBytes) {
      const length = this.waiting.readUInt32BE(0);
      if (length < headerBytes || length > mostBytes) throw new StreamBroken(`A unit of ${length} bytes`);
      if (this.waiting.length < length) break;
      pdus.push(readPdu(this.waiting.subarray(0, length)));
      this.waiting = this.waiting.subarray(length);
    }
    return pdus;
  }
}

function readPdu(bytes: Buffer): Pdu {
  const id = bytes.readUInt32BE(4);
  return {
    ...{ id, command: commandOf(id), status: bytes.readUInt32BE(8), sequence: bytes.readUInt32BE(12) },
    body: bytes.subarray(headerBytes),
  };
}
