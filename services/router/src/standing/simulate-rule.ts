import { Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { Vault, type SealedText } from '#libs/vault';
import { DataSource } from 'typeorm';
import { findPlace } from '../complaints/find-place.js';
import type { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { JobRefused, type JobWork, type TellProgress } from '../jobs/job-work.js';
import { DirectoryView } from '../directory/directory-view.js';
import type { Outcome } from '../rules/outcome.js';
import { nameOf } from '../rules/find-institution.js';
import { StandingRules } from '../rules/standing/match-rules.js';
import { outcomeByRule } from '../rules/standing/outcome-by-rule.js';
import type { RuleOutcome, StandingRule } from '../rules/standing/standing-rule.js';
import { RulesInForce } from './rules-in-force.js';
import { StandingRuleRow } from './standing-rule.entity.js';

export interface SimulationWish {
  readonly ruleId: string;
  readonly version: number;
  /** How many of the latest complaints. */
  readonly last: number;
}

/** One complaint of which something else would have become. Holds no word of it. */
export interface Change {
  readonly complaintId: string;
  readonly code: string;
  /** Where it can be read today: the case of who leads, or the triage desk while it waits there. */
  readonly caseId: string | null;
  readonly waits: boolean;
  /** The institution it went to first, or the desk. */
  readonly was: string;
  readonly wasName: string;
  readonly wasBeside: readonly string[];
  readonly to: RuleOutcome;
  /** Who would lead; null where nobody would. */
  readonly toName: string | null;
  /** Who would answer beside them, or between whom the citizen would be asked. */
  readonly toBeside: readonly string[];
}

export interface Simulated {
  readonly looked: number;
  /** Of how many its conditions hold, and of how many of these a rule decides that is asked before it. */
  readonly matched: number;
  readonly takenBefore: number;
  readonly changed: number;
  readonly changes: readonly Change[];
}

type Row = Pick<RoutedComplaint, 'id' | 'code' | 'door' | 'class'> & {
  readonly title: Sealed | null;
  readonly text: Sealed;
  readonly place: Sealed | null;
  readonly caseId: string | null;
  readonly waits: boolean;
  readonly was: string;
  readonly wasBeside: readonly string[];
};

type NameOf = (code: string) => string;

const openAtOnce = 250;
const shownChanges = 200;

/** What a rule would have changed among the latest complaints, if it had stood in its place among the rules in force today. */
@Injectable()
export class SimulateRule implements JobWork {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly view: DirectoryView,
    private readonly inForce: RulesInForce,
  ) {}

  async run(input: object, tell: TellProgress): Promise<Simulated> {
    const { ruleId: id, version, last } = input as SimulationWish;
    const row = await this.db.getRepository(StandingRuleRow).findOneBy({ id, version });
    if (!row) throw new JobRefused({ id: 'Ketentuan ini sudah tidak ada.', en: 'This rule is no more.' });
    const { conditions: when, ...its } = row;
    const rule: StandingRule = { ...its, when };
    const knowledge = await this.view.current();
    const { institutions } = knowledge;
    // The version in force is what it takes the place of.
    const others = (await this.inForce.written(this.db)).filter((one) => one.id !== id);
    const [alone, all] = [[rule], [...others, rule]].map((rules) => new StandingRules(rules, knowledge));
    const ids = await this.latest(last);
    const changes: Change[] = [];
    let [matched, takenBefore] = [0, 0];
    for (let from = 0; from < ids.length; from += openAtOnce) {
      for (const { complaint, text, place } of await this.opened(ids.slice(from, from + openAtOnce))) {
        const { door, class: itsClass } = complaint;
        const where = findPlace({ text, place });
        const asked = { text, region: where.certain, door, class: itsClass };
        if (!alone?.match(asked)) continue;
        matched += 1;
        const made = (one: StandingRule) =>
          outcomeByRule(one, { where: () => where, institutions, today: this.view.today() });
        if (all?.match(asked, (one) => one === rule || made(one) !== null)?.rule !== rule) {
          takenBefore += 1;
          continue;
        }
        const to = made(rule);
        if (to && isOther(complaint, to)) changes.push(changeOf(complaint, to, (code) => nameOf(code, institutions)));
      }
      await tell((from + openAtOnce) / (ids.length + openAtOnce));
    }
    const counts = { looked: ids.length, matched, takenBefore, changed: changes.length };
    return { ...counts, changes: changes.slice(0, shownChanges) };
  }

  private async latest(last: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      'select id from routed_complaint where text is not null order by received_at desc, id desc limit $1',
      [last],
    );
    return rows.map(({ id }) => id);
  }

  private async opened(ids: readonly string[]) {
    const rows = await this.db.query<Row[]>(
      `select complaint.id, code, door, class, title, text, place, coalesce(first.institution, first.outcome) as was,
              first.co_owners as "wasBeside", complaint.holder = 'triage' as waits,
              (select case_id from assignment where complaint_id = complaint.id and case_id is not null
                order by role = 'lead' desc, id desc limit 1) as "caseId"
         from routed_complaint complaint join decision first on first.complaint_id = complaint.id and first.attempt = 1
        where complaint.id = any($1) order by received_at desc, complaint.id desc`,
      [ids],
    );
    const sealed = rows.flatMap(({ id: complaintId, title, text, place }): SealedText[] => [
      { complaintId, field: 'title', sealed: title },
      { complaintId, field: 'text', sealed: text },
      { complaintId, field: 'place', sealed: place },
    ]);
    const texts = await this.vault.openMany(this.db, sealed);
    return rows.map((complaint, at) => {
      const [title, text, place] = texts.slice(3 * at, 3 * at + 3);
      return { complaint, text: [title, text].filter(Boolean).join('\n'), place: place ?? null };
    });
  }
}

/** Asked of a citizen it was not yet; what went to a desk stays there by a rule that leaves it to a person. */
function isOther({ was, wasBeside }: Row, to: Outcome): boolean {
  if (to.to === 'citizen') return true;
  if (to.to === 'desk') return was !== 'triage';
  const beside = to.coOwners.map(({ code }) => code);
  return was !== to.lead.code || wasBeside.toSorted().join() !== beside.toSorted().join();
}

function changeOf({ id: complaintId, code, caseId, waits, was, wasBeside }: Row, to: Outcome, nameOf: NameOf): Change {
  const others = to.to === 'institution' ? to.coOwners : to.to === 'citizen' ? to.options : [];
  return {
    ...{ complaintId, code, caseId, waits, was, wasName: nameOf(was), wasBeside: wasBeside.map(nameOf) },
    ...{ to: to.to, toName: to.to === 'institution' ? to.lead.name : null, toBeside: others.map(({ name }) => name) },
  };
}
