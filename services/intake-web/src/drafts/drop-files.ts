import { In, type EntityManager } from 'typeorm';
import { DraftFile } from './draft-file.entity.js';
import { DraftPiece } from './draft-piece.entity.js';

/** The pieces first, while the rows that name them are there. */
export async function dropFiles(tx: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(DraftPiece, { fileId: In(ids) });
  await tx.delete(DraftFile, { id: In(ids) });
}

export async function dropFilesOf(tx: EntityManager, draftId: string): Promise<void> {
  const files = await tx.find(DraftFile, { where: { draftId }, select: { id: true } });
  await dropFiles(
    tx,
    files.map(({ id }) => id),
  );
}
