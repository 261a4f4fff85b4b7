import { Injectable } from '@nestjs/common';
import { Clock, stopwatchMs } from '#libs/runtime';
import type { DataSource, EntityManager } from 'typeorm';
import { StandingRules } from '../rules/standing/match-rules.js';
import type { StandingRule } from '../rules/standing/standing-rule.js';

/** So long a process may decide by rules that another process has already changed. */
const staleAfterMs = 2_000;

/** The standing rules of this moment, made ready for complaints once per change. */
@Injectable()
export class RulesInForce {
  private rules = new StandingRules([], []);
  private builtFor = '';
  private lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(private readonly clock: Clock) {}

  async current(db: DataSource | EntityManager): Promise<StandingRules> {
    if (stopwatchMs() - this.lookedAtMs > staleAfterMs) await this.look(db);
    return this.rules;
  }

  /** Something of them has changed in this process. */
  changed(): void {
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }

  private async look(db: DataSource | EntityManager): Promise<void> {
    const lookedAtMs = stopwatchMs();
    const rules = await db.query<StandingRule[]>(
      `select id, version, name, conditions as "when", owner, position from standing_rule
        where state = 'approved' and active_from <= $1 and (active_to is null or active_to > $1)
        order by id, version`,
      [this.clock.now()],
    );
    const services = await servicesOf(db, rules);
    const key = `${rules.map(({ id, version }) => `${id} ${version}`).join()} ${services.map(({ version }) => version).join()}`;
    if (key !== this.builtFor) {
      this.rules = new StandingRules(rules, services);
      this.builtFor = key;
    }
    this.lookedAtMs = lookedAtMs;
  }
}

/** The words of the services that some of these rules speak of. */
export async function servicesOf(
  db: DataSource | EntityManager,
  rules: readonly Pick<StandingRule, 'when'>[],
): Promise<{ code: string; words: string[]; version: number }[]> {
  const codes = [...new Set(rules.flatMap(({ when }) => when.services))];
  if (codes.length === 0) return [];
  return db.query(
    `select code, record -> 'words' as words, version from known_service where code = any($1) order by code`,
    [codes],
  );
}
