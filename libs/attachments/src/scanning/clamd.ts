import { Injectable } from '@nestjs/common';
import { connect, type Socket } from 'node:net';
import { Metrics } from '#libs/runtime';
import { readClamdReply, type Verdict } from './clamd-reply.js';
import { ClamdEnv } from './clamd.env.js';

const pieceBytes = 64 * 1024;

/** Asks clamd about a file by its command INSTREAM, one connection for each: see decision 0028. Never throws. */
@Injectable()
export class Clamd {
  private readonly scanned;

  constructor(
    private readonly env: ClamdEnv,
    metrics: Metrics,
  ) {
    const help = 'Looks at files for viruses: clean, infected, or away where the scanner gave no verdict.';
    this.scanned = metrics.counter({ name: 'salur_files_scanned_total', help, labels: ['verdict'] });
  }

  /** Without it files are taken unseen, which their state says. */
  get isSetUp(): boolean {
    return this.env.address !== null;
  }

  async scan(content: Buffer): Promise<Verdict> {
    const verdict = await this.ask(content).catch(away);
    this.scanned.inc({ verdict: verdict.verdict });
    return verdict;
  }

  private async ask(content: Buffer): Promise<Verdict> {
    if (!this.env.address) return { verdict: 'away', detail: 'no scanner is set up', heard: false };
    const { address, patienceMs } = this.env;
    const socket = connect(address);
    const patience = setTimeout(() => socket.destroy(new Error(`no verdict within ${patienceMs} ms`)), patienceMs);
    try {
      // Heard from the start: clamd answers before it has everything when the file is too large for it.
      const reply = readAll(socket);
      writeStream(socket, content);
      return readClamdReply(await reply);
    } finally {
      clearTimeout(patience);
      socket.destroy();
    }
  }
}

/** Pieces, each after its length in four bytes, and none after the last. */
function writeStream(socket: Socket, content: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < content.length; at += pieceBytes) {
    const piece = content.subarray(at, at + pieceBytes);
    socket.write(lengthOf(piece));
    socket.write(piece);
  }
  socket.write(Buffer.alloc(4));
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

/** It is said at once and then the line is closed; a line that breaks after an answer changes nothing. */
const readAll = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let reply = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => {
      reply += piece;
      if (reply.includes('\0')) resolve(reply);
    });
    socket.once('end', () => {
      resolve(reply);
    });
    socket.once('error', reject);
    socket.once('close', () => {
      resolve(reply);
    });
  });

const away = (error: unknown): Verdict => ({
  verdict: 'away',
  detail: error instanceof Error ? error.message : 'clamd could not be reached',
  heard: false,
});
