import { Injectable } from '@nestjs/common';
import { attachmentLimits } from '#libs/attachments';
import { type IncomingFile } from '#libs/intake';
import { freshBytes, isUuid, uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { ComplaintKey } from '#libs/vault';
import { DataSource } from 'typeorm';
import type { MailFile } from './read-mail.js';

// Longer than a file is asked for.
const keptMs = 8 * 24 * 3_600_000;
const field = 'mail';
const tooLarge = 'too-large';

/**
 * Keeps files of a mail until they are looked at, each under a key of its own that travels in the reference alone: with
 * the complaint, under which the reference is sealed, they become unreadable. A mail that comes again leaves another copy.
 */
@Injectable()
export class MailParts {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A piece of a file is of no use to anybody: the last of a mail that was cut counts as too large. */
  async put(files: readonly MailFile[], isCut: boolean): Promise<IncomingFile[]> {
    if (files.length > 0) await this.forgetOld();
    const kept: IncomingFile[] = [];
    for (const file of files) {
      const { content, mediaType, digest } = file;
      const ref = isCut && file === files.at(-1) ? tooLarge : await this.keep(content);
      kept.push({ ref, key: digest, mediaType });
    }
    return kept;
  }

  /** Null when it is not there any more. */
  async get(ref: string): Promise<Buffer | 'too-large' | null> {
    if (ref === tooLarge) return tooLarge;
    const [id = '', secret = ''] = ref.split(' ');
    if (!isUuid(id)) return null;
    const [row] = await this.db.query<{ content: Buffer }[]>('select content from mail_part where id = $1', [id]);
    return row ? keyOf(id, Buffer.from(secret, 'base64url')).openBytes(field, row.content) : null;
  }

  private async keep(content: Buffer): Promise<string> {
    if (content.length > attachmentLimits.bytes) return tooLarge;
    const [id, secret] = [uuidV7(), Buffer.from(freshBytes(32))];
    const sealed = keyOf(id, secret).sealBytes(field, content);
    await this.db.query('insert into mail_part (id, content, received_at) values ($1, $2, $3)', [
      id,
      sealed,
      this.clock.now(),
    ]);
    return `${id} ${secret.toString('base64url')}`;
  }

  private async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptMs);
    await this.db.query('delete from mail_part where received_at < $1', [before]);
  }
}

const keyOf = (id: string, secret: Buffer) => new ComplaintKey(id, Buffer.alloc(0), secret);
