import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { checkTemplate } from '../rules/fill-template.js';
import { hub, Template } from './template.entity.js';
import { TemplateAboutTwo, TemplateAuthorMayNotApprove, TemplateNotFound, TemplateStale } from './template.errors.js';

export type TemplateWords = Pick<Template, 'name' | 'class' | 'status' | 'topic' | 'service' | 'body'>;

/** Templates are written by one person and approved by another; whatever is changed is approved anew. */
@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async add(staff: Staff, words: TemplateWords): Promise<Template> {
    checkWords(words);
    const template = Object.assign(new Template(), {
      // What an administrator writes is for everybody.
      institutionPath: staff.role === 'administrator' ? hub : staff.path,
      ...{ id: uuidV7(), institutionCode: staff.institution, ...words },
      ...{ state: 'draft', authorId: staff.id, approverId: null, updatedAt: this.clock.now(), version: 1 },
    });
    await this.db.getRepository(Template).insert(template);
    return template;
  }

  async change(staff: Staff, at: { id: string; version: number }, words: TemplateWords): Promise<Template> {
    checkWords(words);
    return this.with(staff, at, (template) => {
      Object.assign(template, words, { state: 'draft', authorId: staff.id, approverId: null });
    });
  }

  async approve(staff: Staff, at: { id: string; version: number }): Promise<Template> {
    return this.with(staff, at, (template) => {
      if (template.authorId === staff.id) throw new TemplateAuthorMayNotApprove();
      Object.assign(template, { state: 'approved', approverId: staff.id });
    });
  }

  async retire(staff: Staff, at: { id: string; version: number }): Promise<Template> {
    return this.with(staff, at, (template) => {
      template.state = 'retired';
    });
  }

  private async with(
    staff: Staff,
    { id, version }: { id: string; version: number },
    change: (template: Template) => void,
  ): Promise<Template> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOne(Template, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found || !maySee(staff, found.institutionPath)) throw new TemplateNotFound(id);
      if (found.version !== version) throw new TemplateStale(found);
      change(found);
      Object.assign(found, { version: version + 1, updatedAt: this.clock.now() });
      await tx.update(Template, { id }, found);
      return found;
    });
  }
}

function checkWords({ body, topic, service }: TemplateWords): void {
  checkTemplate(body);
  // The topics of a service are known; naming another beside it would fit nothing.
  if (topic !== null && service !== null) throw new TemplateAboutTwo();
}
