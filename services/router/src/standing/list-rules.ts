import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { nameOf } from '../rules/find-institution.js';
import { presentOwner } from '../rules/knowledge.js';
import { examineRules, type Finding } from '../rules/standing/examine-rules.js';
import { StandingRuleRow } from './standing-rule.entity.js';

export type RuleStanding = 'draft' | 'planned' | 'active' | 'past';

export interface RuleLine extends StandingRuleRow {
  readonly standing: RuleStanding;
  readonly ownerName: string;
}

/** Every version of every rule in the order in which they are asked, and what is wrong among those that hold or will. */
@Injectable()
export class ListRules {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly view: DirectoryView,
  ) {}

  async run(): Promise<{ rules: RuleLine[]; findings: Finding[] }> {
    const { institutions } = await this.view.current();
    const order = { position: 'asc', id: 'asc', version: 'desc' } as const;
    const rows = await this.db.getRepository(StandingRuleRow).find({ order });
    const rules = rows.map((row) =>
      Object.assign(row, {
        standing: this.standingOf(row),
        ownerName: nameOf(row.owner, institutions),
      }),
    );
    const alive = rules.filter(({ standing }) => standing !== 'past');
    const latest = alive.filter((one) => !alive.some((other) => other.id === one.id && other.version > one.version));
    const findings = examineRules(
      latest.map(({ conditions, ...rule }) => ({ ...rule, when: conditions })),
      (owner) => presentOwner(owner, institutions, this.view.today()) !== null,
    );
    return { rules, findings };
  }

  private standingOf({ state, activeFrom, activeTo }: StandingRuleRow): RuleStanding {
    const now = this.clock.now();
    if (state === 'draft') return 'draft';
    if (activeTo !== null && activeTo <= now) return 'past';
    return activeFrom !== null && activeFrom <= now ? 'active' : 'planned';
  }
}
