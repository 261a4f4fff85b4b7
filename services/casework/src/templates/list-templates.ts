import { Injectable } from '@nestjs/common';
import { maySee, scopeOf, type Staff } from '#libs/access';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import { fillTemplate } from '../rules/fill-template.js';
import { hub, Template } from './template.entity.js';

/** A template as those who look after it see it. */
export type TemplateLine = Omit<Template, 'institutionPath' | 'authorId' | 'approverId'> & {
  readonly belongsTo: 'hub' | 'institution';
  readonly mayChange: boolean;
  /** Who wrote it does not approve it. */
  readonly mayApprove: boolean;
};

export function lineOf(staff: Staff, { institutionPath, authorId, ...its }: Template): TemplateLine {
  const { id, institutionCode, name, class: itsClass, status, body, state, updatedAt, version } = its;
  const mayChange = maySee(staff, institutionPath);
  return {
    ...{ id, institutionCode, name, class: itsClass, status, body, state, updatedAt, version, mayChange },
    belongsTo: institutionPath === hub ? 'hub' : 'institution',
    mayApprove: mayChange && state === 'draft' && authorId !== staff.id,
  };
}

/** A template that fits a case, filled in. */
export interface FilledTemplate {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const day = (at: Date) => localDateOf(at, hubTimeZone);

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

  /** Approved ones of the case's institution and of those above it. */
  async forCase(staff: Staff, caseId: string, db: EntityManager = this.db.manager): Promise<FilledTemplate[]> {
    const found = await db.findOneBy(Case, { id: caseId });
    if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(caseId);
    const { code, institutionName, institutionPath, dueAt, status } = found;
    const fitting = await db
      .createQueryBuilder(Template, 'template')
      .where(`template.state = 'approved' and template.institutionPath = any(:paths)`, {
        paths: pathsOf(institutionPath),
      })
      .andWhere('(template.class is null or template.class = :class)', { class: found.class })
      .andWhere('(template.status is null or template.status = :status)', { status })
      .orderBy('template.name')
      .limit(200)
      .getMany();
    const values = {
      ...{ kode: code, instansi: institutionName, petugas: staff.name, tanggal: day(this.clock.now()) },
      tenggat: dueAt ? day(new Date(dueAt.getTime() - 1)) : '-',
    };
    return fitting.map(({ id, name, body }) => ({ id, name, text: fillTemplate(body, values) }));
  }
}

/** The path, every one above it, and that of the whole hub. */
function pathsOf(path: string): string[] {
  const codes = path.split('/').filter((code) => code !== '');
  return [hub, ...codes.map((_, index) => `${codes.slice(0, index + 1).join('/')}/`)];
}
