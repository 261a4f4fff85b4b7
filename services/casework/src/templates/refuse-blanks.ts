import type { Staff } from '#libs/access';
import type { EntityManager } from 'typeorm';
import type { ActionOnCase } from '../cases/action-on-case.js';
import type { Case } from '../cases/case.entity.js';
import { isReadByCitizen } from '../rules/case-actions.js';
import { filled, templatesOf } from './filled-templates.js';
import { BlanksLeft } from './template.errors.js';

/**
 * Refuses words for a citizen in which a blank of an approved template was left, wherever the words came from. What somebody
 * put into brackets on purpose is in no template, and goes out as it stands.
 */
export async function refuseBlanks(
  tx: EntityManager,
  { staff, found, asked, at }: { staff: Staff; found: Case; asked: ActionOnCase; at: Date },
): Promise<void> {
  if (!isReadByCitizen(asked.action) || !asked.message.includes('[')) return;
  const templates = await templatesOf(tx, found).limit(500).getMany();
  const blanks = templates.flatMap((template) => filled(template, { staff, found, at }).blanks);
  const left = [...new Set(blanks)].filter((blank) => asked.message.includes(blank));
  if (left.length > 0) throw new BlanksLeft(left);
}
