import type { Attachment } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { ComplaintKey } from '#libs/vault';
import { In, type EntityManager } from 'typeorm';
import { StoredAttachment } from './attachment.entity.js';
import { attachmentField, storeAttachments } from './store-attachments.js';

/** The same files for another complaint, encrypted under its own key: they are erased with it, and open nothing of the first. */
export async function copyAttachments(
  tx: EntityManager,
  { from, to }: { readonly from: ComplaintKey; readonly to: ComplaintKey },
  files: readonly Attachment[],
): Promise<Attachment[]> {
  const stored = await tx.findBy(StoredAttachment, {
    id: In(files.map(({ id }) => id)),
    complaintId: from.complaintId,
  });
  const copies = stored.flatMap(({ id, content, scan }) => {
    if (scan === 'infected') return [];
    const file = files.find((one) => one.id === id);
    return file ? [{ file, id: uuidV7(), content: from.openBytes(attachmentField(id), content), scan }] : [];
  });
  await storeAttachments(
    tx,
    to,
    copies.map(({ file, ...copy }) => ({ ...file, ...copy })),
  );
  return copies.map(({ file, id }) => ({ ...file, id }));
}
