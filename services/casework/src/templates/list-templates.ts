import { Injectable } from '@nestjs/common';
import { maySee, scopeOf, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import { filled, templatesOf, type FilledTemplate } from './filled-templates.js';
import { hub, Template } from './template.entity.js';

/** A template as those who look after it see it. */
export type TemplateLine = Omit<Template, 'institutionPath' | 'authorId' | 'approverId'> & {
  readonly belongsTo: 'hub' | 'institution';
  readonly mayChange: boolean;
  /** Who wrote it does not approve it. */
  readonly mayApprove: boolean;
};

export function lineOf(staff: Staff, { institutionPath, authorId, ...its }: Template): TemplateLine {
  const { id, institutionCode, name, class: itsClass, status, topic, service, body, state, updatedAt, version } = its;
  const mayChange = maySee(staff, institutionPath);
  return {
    ...{
      id,
      institutionCode,
      name,
      class: itsClass,
      status,
      topic,
      service,
      body,
      state,
      updatedAt,
      version,
      mayChange,
    },
    belongsTo: institutionPath === hub ? 'hub' : 'institution',
    mayApprove: mayChange && state === 'draft' && authorId !== staff.id,
  };
}

@Injectable()
export class ListTemplates {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those of somebody's own part of the tree, to look after, and the hub's own, which they may take as a model. */
  async toManage(staff: Staff): Promise<TemplateLine[]> {
    const found = await this.db
      .createQueryBuilder(Template, 'template')
      .where('template.institutionPath ^@ :scope or template.institutionPath = :hub', { scope: scopeOf(staff), hub })
      .orderBy('template.name')
      .addOrderBy('template.id')
      .limit(500)
      .getMany();
    return found.map((template) => lineOf(staff, template));
  }

  /** Approved ones of the case's institution and of those above it: for its service first, then for its topics, then for all. */
  async forCase(staff: Staff, caseId: string, db: EntityManager = this.db.manager): Promise<FilledTemplate[]> {
    const found = await db.findOneBy(Case, { id: caseId });
    if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(caseId);
    const fitting = await templatesOf(db, found)
      .andWhere('(template.class is null or template.class = :class)', { class: found.class })
      .andWhere('(template.status is null or template.status = :status)', { status: found.status })
      .andWhere('(template.topic is null or template.topic = any(:topics))', { topics: found.topics })
      .andWhere('(template.service is null or template.service = :service)', { service: found.service?.code ?? null })
      .orderBy('template.service')
      .addOrderBy('template.topic')
      .addOrderBy('template.name')
      .limit(200)
      .getMany();
    const at = this.clock.now();
    return fitting.map((template) => filled(template, { staff, found, at }));
  }
}
