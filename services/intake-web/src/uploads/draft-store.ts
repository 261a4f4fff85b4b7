import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/utils';
import type { KeepFile } from '../drafts/keep-file.js';
import { inPieces } from './in-pieces.js';

const pieceBytes = 256 * 1024;

/** Where the protocol puts what comes: with the draft of a form, sealed piece by piece. */
export class DraftStore extends DataStore {
  override extensions = ['creation'];

  constructor(private readonly files: KeepFile) {
    super();
  }

  /** Bytes that came before a connection broke are kept: the next sender asks how many they are. */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    let at = offset;
    for await (const piece of inPieces(stream, pieceBytes)) {
      await this.files.append(id, at, piece);
      at += piece.length;
    }
    return at;
  }

  /** Without its name: whoever has the address of an upload is told how far it is, and nothing else. */
  override async getUpload(id: string): Promise<Upload> {
    const { bytes, received } = await this.files.find(id);
    return new Upload({ id, size: bytes, offset: received });
  }
}
