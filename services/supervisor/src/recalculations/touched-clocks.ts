import type { EntityManager } from 'typeorm';
import { Policy } from '../directory/policy.entity.js';
import { Institution } from '../directory/institution.entity.js';
import type { Recalculation } from './recalculation.entity.js';

/** Which running clocks a changed rule may touch, as a condition on `clock` whose parameters begin at `$1`. */
export interface Touched {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export async function touchedBy(tx: EntityManager, { what, key, version }: Recalculation): Promise<Touched> {
  switch (what) {
    case 'calendar':
      return {
        sql: 'clock.started_at < $2 and clock.due_on >= $1',
        // The first day of a year begins in Jayapura before it does in UTC; a clock too many is only looked at.
        parameters: [`${key}-01-01`, `${Number(key) + 1}-01-02T00:00:00Z`],
      };
    case 'policy': {
      const policy = await tx.findOneByOrFail(Policy, { id: key, version });
      return {
        sql: `clock.kind = $1 and clock.class = coalesce($2, clock.class) and clock.started_at >= $3::date - interval '1 day'`,
        parameters: [policy.kind, policy.class, policy.effectiveFrom],
      };
    }
    case 'office-hours': {
      const path = (await tx.findOneBy(Institution, { code: key }))?.path ?? '//';
      return {
        sql: 'clock.institution_code in (select code from institution where path ^@ $1)',
        parameters: [path],
      };
    }
  }
}
