import { FileUnknown } from '#libs/attachments';
import type { Attachment } from '#libs/contracts';
import { In } from 'typeorm';
import type { StaffActing } from '../actions/case-effect.js';
import { Entry } from '../cases/entry.entity.js';
import { Upload } from './upload.entity.js';

/**
 * The files that go with what an officer sends: their own uploads for this case, which are uploads no longer, and, into the one
 * answer of all, what the co-owners sent with their parts.
 */
export async function takeFiles({ tx, found, staff, asked }: StaffActing): Promise<Attachment[]> {
  const ids = [...new Set(asked.files)];
  if (ids.length === 0) return [];
  const its = { id: In(ids), caseId: found.id, officerId: staff.id };
  const uploads = await tx.findBy(Upload, its);
  const parts = await tx.findBy(Entry, { complaintId: found.complaintId, kind: 'contributed' });
  const known = [...uploads.map((one) => one.plain()), ...parts.flatMap(({ attachments }) => attachments)];
  const taken = ids.map((id) => known.find((one) => one.id === id));
  if (!taken.every((one) => one !== undefined)) throw new FileUnknown();
  await tx.delete(Upload, its);
  return taken;
}
