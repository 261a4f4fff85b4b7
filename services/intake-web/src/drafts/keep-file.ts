import { Injectable } from '@nestjs/common';
import { AttachmentTooLarge, CheckFile, TooManyAttachments } from '#libs/attachments';
import { isUuid, uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, IsNull, LessThanOrEqual, type EntityManager } from 'typeorm';
import { largestFileBytes, mostFilesKept } from '../rules/limits.js';
import { DraftFile } from './draft-file.entity.js';
import { DraftPiece } from './draft-piece.entity.js';
import { FileHasMoved, FileNotKept } from './draft.errors.js';
import { dropFiles } from './drop-files.js';
import { FileSeal } from './file-seal.js';
import { KeepDraft } from './keep-draft.js';

export interface NewFile {
  readonly name: string;
  readonly bytes: number;
}

const longestName = 200;
const unmovedMs = 6 * 3600_000;

/** Keeps a file with a draft, in as many pieces as it comes. What it is shows when it is whole. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: KeepDraft,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly checkFile: CheckFile,
  ) {}

  /** Makes room for a file of the draft that has this number, or is to have it. */
  async begin(token: string, { name, bytes }: NewFile): Promise<string> {
    if (!isUuid(token)) throw new FileNotKept();
    if (bytes > largestFileBytes) throw new AttachmentTooLarge();
    const id = uuidV7();
    await this.db.transaction(async (tx) => {
      const draftId = await this.drafts.hold(tx, token);
      if ((await tx.countBy(DraftFile, { draftId })) >= mostFilesKept) throw new TooManyAttachments();
      const sealed = (await FileSeal.of(this.vault, tx, draftId)).name(id, name.slice(0, longestName));
      const file = { id, draftId, name: sealed, bytes, received: 0, mediaType: null, movedAt: this.clock.now() };
      await tx.insert(DraftFile, file);
    });
    return id;
  }

  /** Takes the bytes that follow those it has. Bytes for another place are refused: two senders do not mix. */
  async append(id: string, start: number, piece: Buffer): Promise<void> {
    await this.db.transaction(async (tx) => {
      const file = await tx.findOne(DraftFile, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!file) throw new FileNotKept();
      const received = start + piece.length;
      if (file.received !== start || received > file.bytes) throw new FileHasMoved();
      const seal = await FileSeal.of(this.vault, tx, file.draftId);
      await tx.insert(DraftPiece, { fileId: id, start, content: seal.piece(id, start, piece) });
      await tx.update(DraftFile, { id }, { received, movedAt: this.clock.now() });
    });
  }

  /** Looks at the content of a file that is whole. One that cannot be attached is not kept. */
  async finish(id: string): Promise<void> {
    const { draftId } = await this.find(id);
    const content = await (await FileSeal.of(this.vault, this.db, draftId)).openContent(this.db.manager, id);
    try {
      const { mediaType } = await this.checkFile.run(content);
      await this.db.getRepository(DraftFile).update({ id }, { mediaType });
    } catch (error) {
      await this.drop([id]);
      throw error;
    }
  }

  /** A file that came whole, with a form. */
  async add(token: string, name: string, content: Buffer): Promise<string> {
    const id = await this.begin(token, { name, bytes: content.length });
    await this.append(id, 0, content);
    await this.finish(id);
    return id;
  }

  async find(id: string): Promise<DraftFile> {
    const found = isUuid(id) ? await this.db.getRepository(DraftFile).findOneBy({ id }) : null;
    if (!found) throw new FileNotKept();
    return found;
  }

  async drop(ids: readonly string[]): Promise<void> {
    await this.db.transaction((tx) => dropFiles(tx, ids));
  }

  /** Of several processes each takes what no other has. */
  async dropUnfinished(): Promise<void> {
    const movedAt = LessThanOrEqual(new Date(this.clock.now().getTime() - unmovedMs));
    await this.db.transaction(async (tx: EntityManager) => {
      const left = await tx.find(DraftFile, {
        where: { mediaType: IsNull(), movedAt },
        take: 200,
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      await dropFiles(
        tx,
        left.map(({ id }) => id),
      );
    });
  }
}
