import { Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { Vault, type SealedText } from '#libs/vault';
import { DataSource } from 'typeorm';
import { findPlace } from '../complaints/find-place.js';
import type { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { JobRefused, type JobWork, type TellProgress } from '../jobs/job-work.js';
import { DirectoryView } from '../directory/directory-view.js';
import { nameOf } from '../rules/find-institution.js';
import { StandingRules } from '../rules/standing/match-rules.js';
import { ownerByRule } from '../rules/standing/owner-by-rule.js';
import { StandingRuleRow } from './standing-rule.entity.js';

export interface SimulationWish {
  readonly ruleId: string;
  readonly version: number;
  /** How many of the latest complaints. */
  readonly last: number;
}

/** One complaint that would have gone elsewhere. Holds no word of it. */
export interface Change {
  readonly complaintId: string;
  readonly code: string;
  /** The institution it went to first, or the desk. */
  readonly was: string;
  readonly wasName: string;
  readonly toName: string;
}

export interface Simulated {
  readonly looked: number;
  readonly matched: number;
  readonly changed: number;
  readonly changes: readonly Change[];
}

type Row = Pick<RoutedComplaint, 'id' | 'code' | 'door' | 'class'> & {
  readonly title: Sealed | null;
  readonly text: Sealed;
  readonly place: Sealed | null;
  readonly was: string;
};

const openAtOnce = 250;
const shownChanges = 200;

/** What a rule would have changed among the latest complaints, if it had stood before everything else. */
@Injectable()
export class SimulateRule implements JobWork {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly view: DirectoryView,
  ) {}

  async run(input: object, tell: TellProgress): Promise<Simulated> {
    const { ruleId: id, version, last } = input as SimulationWish;
    const row = await this.db.getRepository(StandingRuleRow).findOneBy({ id, version });
    if (!row) throw new JobRefused({ id: 'Ketentuan ini sudah tidak ada.', en: 'This rule is no more.' });
    const { name, conditions: when, owner, position } = row;
    const rule = { id, version, name, when, owner, position };
    const knowledge = await this.view.current();
    const { institutions } = knowledge;
    const rules = new StandingRules([rule], knowledge);
    const ids = await this.latest(last);
    const changes: Change[] = [];
    let matched = 0;
    for (let from = 0; from < ids.length; from += openAtOnce) {
      for (const { complaint, text, place } of await this.opened(ids.slice(from, from + openAtOnce))) {
        const { door, class: itsClass } = complaint;
        const where = findPlace({ text, place });
        if (!rules.match({ text, region: where.certain, door, class: itsClass })) continue;
        matched += 1;
        const to = ownerByRule(owner, () => where, institutions, this.view.today());
        const { id: complaintId, code, was } = complaint;
        if (to && was !== to.code)
          changes.push({ complaintId, code, was, wasName: nameOf(was, institutions), toName: to.name });
      }
      await tell((from + openAtOnce) / (ids.length + openAtOnce));
    }
    return { looked: ids.length, matched, changed: changes.length, changes: changes.slice(0, shownChanges) };
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
      `select complaint.id, code, door, class, title, text, place, coalesce(first.institution, first.outcome) as was
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
