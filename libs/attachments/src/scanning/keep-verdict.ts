import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { StoredAttachment } from '../attachment.entity.js';
import type { Verdict } from './clamd-reply.js';
import { TellOfRemoval } from './tell-of-removal.js';

/** What becomes of a file that waited, by what the scanner thinks of it. Without a verdict it waits on. */
@Injectable()
export class KeepVerdict {
  constructor(
    private readonly db: DataSource,
    private readonly tell: TellOfRemoval,
    private readonly log: Log,
  ) {}

  async run(file: Pick<StoredAttachment, 'id' | 'complaintId'>, found: Verdict): Promise<void> {
    if (found.verdict === 'clean')
      await this.db.getRepository(StoredAttachment).update({ id: file.id, scan: 'waiting' }, { scan: 'clean' });
    if (found.verdict !== 'infected') return;
    await this.remove(file);
    this.log.warn({ signature: found.signature }, 'A kept file had a virus: it is gone');
  }

  private async remove({ id, complaintId }: Pick<StoredAttachment, 'id' | 'complaintId'>): Promise<void> {
    await this.db.transaction(async (tx) => {
      // As whoever says something of a complaint, and whoever erases it, do first.
      await tx.query('select from complaint where id = $1 for update', [complaintId]);
      const gone = { scan: 'infected', content: Buffer.alloc(0) } as const;
      const { affected } = await tx.update(StoredAttachment, { id, scan: 'waiting' }, gone);
      if (affected === 1) await this.tell.run(tx, { id, complaintId });
    });
  }
}
