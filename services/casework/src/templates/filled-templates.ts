import type { Staff } from '#libs/access';
import { hubTimeZone, localDateOf } from '#libs/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { blanksIn } from '../rules/blanks-in.js';
import { fillTemplate } from '../rules/fill-template.js';
import { hub, Template } from './template.entity.js';

/** A template that fits a case, filled in. */
export interface FilledTemplate {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Whether it was written for what the case is about. */
  readonly about: 'service' | 'topic' | null;
  /** What is left to whoever sends it, `[uraikan]`: it is not sent as it stands. */
  readonly blanks: readonly string[];
}

const day = (at: Date) => localDateOf(at, hubTimeZone);

/** Approved ones of the case's institution and of those above it. */
export const templatesOf = (db: EntityManager, { institutionPath }: Case): SelectQueryBuilder<Template> =>
  db
    .createQueryBuilder(Template, 'template')
    .where(`template.state = 'approved' and template.institutionPath = any(:paths)`, {
      paths: pathsOf(institutionPath),
    });

export function filled(
  { id, name, body, topic, service }: Template,
  { staff, found, at }: { staff: Staff; found: Case; at: Date },
): FilledTemplate {
  const { code, institutionName, dueAt } = found;
  const text = fillTemplate(body, {
    ...{ kode: code, instansi: institutionName, petugas: staff.name, tanggal: day(at) },
    tenggat: dueAt ? day(new Date(dueAt.getTime() - 1)) : '-',
  });
  const about = service ? 'service' : topic ? 'topic' : null;
  return { id, name, text, about, blanks: blanksIn(text) };
}

/** The path, every one above it, and that of the whole hub. */
function pathsOf(path: string): string[] {
  const codes = path.split('/').filter((code) => code !== '');
  return [hub, ...codes.map((_, index) => `${codes.slice(0, index + 1).join('/')}/`)];
}
