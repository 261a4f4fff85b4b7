import { Injectable } from '@nestjs/common';
import { Places } from '#libs/places';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { nameOf } from '../rules/find-institution.js';
import { presentOwner, type Institution } from '../rules/knowledge.js';
import { examineRules, type Finding } from '../rules/standing/examine-rules.js';
import { StandingRuleRow } from './standing-rule.entity.js';

export type RuleStanding = 'draft' | 'planned' | 'active' | 'past';

export interface RuleLine extends StandingRuleRow {
  readonly standing: RuleStanding;
  /** What those are called of whom it speaks: institutions, services and places. */
  readonly names: Readonly<Record<string, string>>;
  /** The job that last tried a draft as it is now; null: it has not been tried. */
  readonly simulation: string | null;
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
    const [services, tried] = [await this.serviceNames(rows), await this.tried()];
    const rules = rows.map((row) =>
      Object.assign(row, {
        standing: this.standingOf(row),
        names: { ...namesOf(row, services), ...ownersOf(row, institutions) },
        simulation: tried.get(`${row.id} ${row.version}`) ?? null,
      }),
    );
    const alive = rules.filter(({ standing }) => standing !== 'past');
    const latest = alive.filter((one) => !alive.some((other) => other.id === one.id && other.version > one.version));
    const findings = examineRules(
      latest.map(({ conditions, ...rule }) => ({ ...rule, when: conditions })),
      (owner) => presentOwner(owner, institutions, this.view.today())?.code ?? null,
    );
    return { rules, findings };
  }

  private async serviceNames(rows: readonly StandingRuleRow[]): Promise<ReadonlyMap<string, string>> {
    const codes = [...new Set(rows.flatMap(({ conditions }) => conditions.services))];
    const found = await this.db.query<{ code: string; name: string }[]>(
      `select code, record ->> 'name' as name from known_service where code = any($1)`,
      [codes],
    );
    return new Map(found.map(({ code, name }) => [code, name]));
  }

  /** A draft that was written over afterwards was not tried. */
  private async tried(): Promise<ReadonlyMap<string, string>> {
    const jobs = await this.db.query<{ rule: string; job: string }[]>(
      `select distinct on (rule.id, rule.version) concat(rule.id, ' ', rule.version) as rule, job.id as job
         from standing_rule rule
         join job on job.kind = 'simulation' and job.state = 'done' and job.asked_at >= rule.written_at
          and job.input @> jsonb_build_object('ruleId', rule.id, 'version', rule.version)
        where rule.state = 'draft'
        order by rule.id, rule.version, job.asked_at desc`,
    );
    return new Map(jobs.map(({ rule, job }) => [rule, job]));
  }

  private standingOf({ state, activeFrom, activeTo }: StandingRuleRow): RuleStanding {
    const now = this.clock.now();
    if (state === 'draft') return 'draft';
    if (activeTo !== null && activeTo <= now) return 'past';
    return activeFrom !== null && activeFrom <= now ? 'active' : 'planned';
  }
}

function namesOf({ conditions }: StandingRuleRow, services: ReadonlyMap<string, string>): Record<string, string> {
  const places = conditions.places.map((code) => [code, placeName(code)] as const);
  return Object.fromEntries([
    ...places,
    ...conditions.services.map((code) => [code, services.get(code) ?? code] as const),
  ]);
}

const ownersOf = ({ owner, others }: StandingRuleRow, institutions: ReadonlyMap<string, Institution>) =>
  Object.fromEntries([owner ?? [], others].flat().map((code) => [code, nameOf(code, institutions)]));

function placeName(code: string): string {
  const region = Places.open().find(code);
  return region === null ? code : [region.name, ...region.within].join(', ');
}
