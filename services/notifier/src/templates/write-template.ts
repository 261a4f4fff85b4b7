import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock, VersionStale } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { NotifierEnv } from '../notifier.env.js';
import { tryTemplate, type Trial } from '../rules/try-template.js';
import type { Place } from '../rules/wording.js';
import {
  AuthorMayNotApproveTemplate,
  NoticeTemplateNotFound,
  NoticeTemplateUnfit,
  TemplateBeginsTooEarly,
  TemplateNotDraft,
} from './template.errors.js';
import { NoticeTemplate } from './template.entity.js';
import { TemplatesInForce } from './templates-in-force.js';

interface Written extends Place {
  readonly words: string;
  readonly validFrom: string;
}
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Templates are written by one person and approved by another. */
@Injectable()
export class WriteTemplate {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly env: NotifierEnv,
    private readonly inForce: TemplatesInForce,
  ) {}

  try(written: Written): Trial {
    return tryTemplate({ ...written, publicUrl: this.env.publicUrl });
  }

  async add(staff: Staff, written: Written): Promise<NoticeTemplate> {
    if (written.validFrom < this.inForce.today()) throw new TemplateBeginsTooEarly('It would begin in the past');
    if (this.try(written).faults.length > 0) throw new NoticeTemplateUnfit('The template has faults');
    const { key, channel, language, words, validFrom } = written;
    const template = Object.assign(new NoticeTemplate(), {
      ...{ id: uuidV7(), key, channel, language, words, validFrom, state: 'draft' as const, version: 1 },
      ...{ authorId: staff.id, authorName: staff.name, writtenAt: this.clock.now() },
      ...{ approverId: null, approverName: null, approvedAt: null },
    });
    await this.db.manager.insert(NoticeTemplate, template);
    return template;
  }

  /** One that should have begun meanwhile begins now: the past keeps its words. */
  approve(staff: Staff, seen: Seen): Promise<NoticeTemplate> {
    return this.change(seen, (found) => {
      if (found.state !== 'draft') throw new TemplateNotDraft('Only a draft is approved');
      if (found.authorId === staff.id) throw new AuthorMayNotApproveTemplate('Its author may not approve it');
      const today = this.inForce.today();
      const validFrom = found.validFrom < today ? today : found.validFrom;
      const approved = { approverId: staff.id, approverName: staff.name, approvedAt: this.clock.now() };
      Object.assign(found, { ...approved, validFrom, state: 'approved' });
    });
  }

  /** From now on what held before it holds again. */
  retire(seen: Seen): Promise<NoticeTemplate> {
    return this.change(seen, (found) => {
      found.state = 'retired';
    });
  }

  private async change({ id, version }: Seen, change: (found: NoticeTemplate) => void): Promise<NoticeTemplate> {
    const changed = await this.db.transaction(async (tx) => {
      const found = await tx.findOne(NoticeTemplate, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw new NoticeTemplateNotFound(id);
      if (found.version !== version) throw new VersionStale(`The template is at version ${found.version}`);
      change(found);
      found.version = version + 1;
      await tx.update(NoticeTemplate, { id }, found);
      return found;
    });
    this.inForce.forget();
    return changed;
  }
}
