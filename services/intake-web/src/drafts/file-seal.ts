import type { Sealed } from '#libs/contracts';
import { ComplaintKeyGone, type Askable, type ComplaintKey, type Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { DraftPiece } from './draft-piece.entity.js';

const nameField = (id: string) => `draft-file:${id}`;
const pieceField = (id: string, start: number) => `draft-file:${id}:${start}`;

/** What is sealed of the files of one draft. A piece does not open as another one, nor as that of another file. */
export class FileSeal {
  private constructor(private readonly key: ComplaintKey) {}

  static async of(vault: Vault, db: Askable, draftId: string): Promise<FileSeal> {
    const seal = await FileSeal.find(vault, db, draftId);
    if (!seal) throw new ComplaintKeyGone(`The draft ${draftId} has no key`);
    return seal;
  }

  /** Null when the draft was sent or has run out. */
  static async find(vault: Vault, db: Askable, draftId: string): Promise<FileSeal | null> {
    const key = await vault.keyOf(db, draftId);
    return key && new FileSeal(key);
  }

  name = (id: string, name: string): Sealed => this.key.seal(nameField(id), name);
  openName = (id: string, sealed: Sealed): string => this.key.open(nameField(id), sealed);
  piece = (id: string, start: number, bytes: Buffer): Buffer => this.key.sealBytes(pieceField(id, start), bytes);

  async openContent(db: EntityManager, fileId: string): Promise<Buffer> {
    const pieces = await db.find(DraftPiece, { where: { fileId }, order: { start: 'asc' } });
    return Buffer.concat(pieces.map(({ start, content }) => this.key.openBytes(pieceField(fileId, start), content)));
  }
}
