import { Injectable } from '@nestjs/common';
import { FileUnknown, ReadAttachment } from '#libs/attachments';
import { maySee, type Staff } from '#libs/access';
import { isUuid, officeOf, officeParts } from '#libs/domain';
import { DataSource } from 'typeorm';
import { coOwnersOf } from '../tracking/story.js';
import { Tracking, type Tracked } from '../tracking/tracking.js';

export interface OpenedFile {
  readonly id: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/**
 * Decrypts a file for its reporter, or for staff who hold the complaint now or help with it. The service keeps where an institution stands in
 * the tree (`institution`).
 */
@Injectable()
export class OpenFile {
  constructor(
    private readonly db: DataSource,
    private readonly tracking: Tracking,
    private readonly readAttachment: ReadAttachment,
  ) {}

  /** Whoever calls has checked the reply key of the complaint. */
  async forReporter(complaintId: string, id: string): Promise<OpenedFile> {
    const file = isUuid(id) ? await this.readAttachment.of(complaintId, id) : null;
    if (!file) throw new FileUnknown();
    return { id, ...file };
  }

  async forStaff(staff: Staff, id: string): Promise<OpenedFile> {
    const complaintId = isUuid(id) ? await this.complaintOf(id) : null;
    const tracked = complaintId && (await this.tracking.byId(complaintId));
    if (!tracked || !(await this.worksOn(staff, tracked))) throw new FileUnknown();
    return this.forReporter(tracked.complaint.id, id);
  }

  private async complaintOf(id: string): Promise<string | null> {
    const [row] = await this.db.query<{ complaint_id: string }[]>('select complaint_id from attachment where id = $1', [
      id,
    ]);
    return row?.complaint_id ?? null;
  }

  /** As with the cases themselves: the part of the tree of each institution that has one, or the desk whose turn it is. */
  private async worksOn(staff: Staff, { story: { holder }, facts }: Tracked): Promise<boolean> {
    if (staff.role === 'administrator') return true;
    const isDesk = holder.kind !== 'institution';
    if (isDesk && (staff.role === holder.kind || staff.role === 'coordinator')) return true;
    if (staff.role === 'triage') return false;
    const codes = isDesk ? coOwnersOf(facts) : [holder.code, ...coOwnersOf(facts)];
    const paths = await Promise.all(codes.map((code) => this.pathOf(code)));
    return paths.some((path) => path !== null && maySee(staff, path));
  }

  /** An office of a government is no row of the directory: it stands below its government. */
  private async pathOf(code: string): Promise<string | null> {
    const office = officeParts(code);
    const rows = await this.db.query<{ code: string; path: string }[]>(
      'select code, path from institution where code = $1 or code = $2',
      [code, office?.government ?? code],
    );
    const own = rows.find((one) => one.code === code);
    if (own || !office) return own?.path ?? null;
    return rows[0] ? officeOf(office.kind, { ...rows[0], name: '' }).path : null;
  }
}
