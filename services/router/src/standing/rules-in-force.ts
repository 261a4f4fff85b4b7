import { Injectable } from '@nestjs/common';
import { Clock, stopwatchMs } from '#libs/runtime';
import type { DataSource, EntityManager } from 'typeorm';
import type { Knowledge } from '../rules/knowledge.js';
import { StandingRules } from '../rules/standing/match-rules.js';
import type { StandingRule } from '../rules/standing/standing-rule.js';

/** So long a process may decide by rules that another process has already changed. */
const staleAfterMs = 2_000;

/** The standing rules of this moment, made ready for complaints once per change of them or of the directory. */
@Injectable()
export class RulesInForce {
  private rows: readonly StandingRule[] = [];
  private ready: { readonly for: string; readonly rules: StandingRules } | null = null;
  private lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(private readonly clock: Clock) {}

  async current(db: DataSource | EntityManager, knowledge: Knowledge): Promise<StandingRules> {
    const rows = await this.written(db);
    const key = `${knowledge.version} ${rows.map(({ id, version }) => `${id} ${version}`).join()}`;
    if (this.ready?.for !== key) this.ready = { for: key, rules: new StandingRules(rows, knowledge) };
    return this.ready.rules;
  }

  /** Those of this moment, as they were written. */
  async written(db: DataSource | EntityManager): Promise<readonly StandingRule[]> {
    if (stopwatchMs() - this.lookedAtMs > staleAfterMs) await this.look(db);
    return this.rows;
  }

  /** Something of them has changed in this process. */
  changed(): void {
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }

  private async look(db: DataSource | EntityManager): Promise<void> {
    const lookedAtMs = stopwatchMs();
    this.rows = await db.query<StandingRule[]>(
      `select ${ruleColumns} from standing_rule
        where state = 'approved' and active_from <= $1 and (active_to is null or active_to > $1)
        order by id, version`,
      [this.clock.now()],
    );
    this.lookedAtMs = lookedAtMs;
  }
}

const ruleColumns = 'id, version, name, conditions as "when", outcome, owner, others, position';

/** Rules as they were, whether they still hold or not; those that are not kept are missing. */
export const rulesOf = (
  db: DataSource,
  versions: readonly { readonly id: string; readonly version: number }[],
): Promise<StandingRule[]> =>
  db.query(
    `select ${ruleColumns} from standing_rule
      where (id, version) in (select id, version from jsonb_to_recordset($1) as wanted(id uuid, version int))`,
    [JSON.stringify(versions)],
  );
