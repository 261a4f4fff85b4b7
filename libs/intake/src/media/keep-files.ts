import { Injectable } from '@nestjs/common';
import type { CheckedAttachment } from '#libs/attachments';
import { ComplaintKeyGone } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { AddToComplaint } from '../complaints/add-to-complaint.js';
import { ComplaintOver } from '../complaints/complaint.errors.js';
import type { FileFault } from '../dialogue/reply.js';
import type { FileFate } from './file-fate.js';
import { TellOfFiles } from './tell-of-files.js';
import { WaitingFiles } from './waiting-files.js';
import type { WaitingFile } from './waiting-file.entity.js';

export interface JudgedFile {
  readonly file: WaitingFile;
  readonly fate: FileFate & { fate: 'attach' | 'left-out' };
}

/** Files of one complaint become part of it, and its citizen is told which did not: one transaction. */
@Injectable()
export class KeepFiles {
  constructor(
    private readonly db: DataSource,
    private readonly files: WaitingFiles,
    private readonly adding: AddToComplaint,
    private readonly telling: TellOfFiles,
  ) {}

  async run(judged: readonly JudgedFile[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      // The conversation before the complaint, as a message takes them: neither waits for the other.
      const conversation = await this.telling.lock(tx, judged);
      const waiting = await this.files.lock(
        tx,
        judged.map(({ file }) => file.id),
      );
      const mine = judged.filter(({ file }) => waiting.has(file.id));
      const leftOut = [...mine.flatMap(faultOf), ...(await this.attach(tx, mine))];
      this.telling.run(tx, conversation, leftOut);
    });
  }

  /** All that can be attached, as one addition without words; what is wrong with it where the complaint takes none. */
  private async attach(tx: EntityManager, judged: readonly JudgedFile[]): Promise<FileFault[]> {
    const fits = judged.flatMap(({ file, fate }) => (fate.fate === 'attach' ? [{ file, fate }] : []));
    const attachments = fits.map(({ fate }) => fate.attachment);
    const [first] = fits;
    const isTaken = !first || (await this.isAdded(tx, first.file, attachments));
    for (const { file, fate } of judged) {
      if (fate.fate === 'left-out') await this.files.settle(tx, file.id, 'left-out', fate.why);
      else await this.files.settle(tx, file.id, isTaken ? 'kept' : 'left-out', isTaken ? null : 'over');
    }
    return isTaken ? [] : fits.map(() => 'over');
  }

  /** A refusal is decided before anything is written, so the transaction goes on. */
  private async isAdded(
    tx: EntityManager,
    { complaintId, door }: WaitingFile,
    attachments: readonly CheckedAttachment[],
  ): Promise<boolean> {
    try {
      await this.adding.run(tx, { complaintId, door, text: '', attachments });
      return true;
    } catch (error) {
      if (error instanceof ComplaintOver || error instanceof ComplaintKeyGone) return false;
      throw error;
    }
  }
}

const faultOf = ({ fate }: JudgedFile): FileFault[] => (fate.fate === 'left-out' ? [fate.why] : []);
