import { Injectable } from '@nestjs/common';
import { policyChanged } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { VersionStale } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { KeepEdits, type Editor } from '../edits/keep-edits.js';
import { DeadlinePolicy } from './deadline-policy.entity.js';
import { PolicyNotPossible } from './policy.errors.js';

type Written = Omit<DeadlinePolicy, 'id' | 'version' | 'edited'>;

/**
 * An administrator writes a policy: a new dated row, or a correction of one. The supervisor hears of it and counts the running
 * clocks anew that started under it; those that ended keep what they were counted with.
 */
@Injectable()
export class ChangePolicy {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly keepEdits: KeepEdits,
  ) {}

  /** `version` is the one that was seen, 0 of a policy that is new. */
  async run(by: Editor, { id, version }: { id: string; version: number }, written: Written): Promise<number> {
    if (written.effectiveTo !== null && written.effectiveTo <= written.effectiveFrom) {
      throw new PolicyNotPossible('It would end before it begins');
    }
    const order = written.ladder.map(({ after }) => after);
    if (order.some((after, index) => index > 0 && after <= (order[index - 1] ?? 0))) {
      throw new PolicyNotPossible('Each rung of the ladder must come later than the one before');
    }
    if (new Set(written.ladder.map(({ rung }) => rung)).size < written.ladder.length) {
      throw new PolicyNotPossible('Each rung stands on the ladder once');
    }
    return this.db.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('policy ' || $1))`, [id]);
      const found = await tx.findOneBy(DeadlinePolicy, { id });
      if ((found?.version ?? 0) !== version) throw new VersionStale(`The policy is at version ${found?.version ?? 0}`);
      const next = version + 1;
      await tx.upsert(DeadlinePolicy, { ...written, id, version: next, edited: true }, ['id']);
      const former = found ? [stretchOf(found)] : [];
      await this.keepEdits.run(tx, by, 'policy', [former, [stretchOf({ ...written, id })]]);
      await this.outbox.add(tx, policyChanged, `policy:${id}`, { ...written, id, version: String(next) });
      return next;
    });
  }
}

function stretchOf({ id, effectiveFrom, effectiveTo, ...rest }: Written & Pick<DeadlinePolicy, 'id'>) {
  const { kind, class: itsClass, amount, unit, remindBefore, extension, source, calendar, pausedBy, ladder } = rest;
  return {
    ...{ code: id, validFrom: effectiveFrom, validTo: effectiveTo, kind, class: itsClass, amount, unit },
    ...{ remindBefore, extension, source, calendar, pausedBy, ladder },
  };
}
