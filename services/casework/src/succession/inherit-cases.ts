import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource, In } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { Institution } from '../institutions/institution.entity.js';
import { institutionOf } from '../institutions/institution-of.js';
import { dayOf } from '../institutions/is-possible-at.js';
import { heirsOf } from '../rules/heirs-of.js';
import { InheritCase, type Heirs } from './inherit-case.js';

const atOnce = 100;

const openCasesThere = `"case" one
  where one.institution_path = ended.path and one.institution_code = ended.code and one.status not in ('closed', 'handed-back')`;

/**
 * Lets open cases follow where their institution has ended, some at a time and each in a transaction of its own. What a
 * reopening, or an assignment that was under way, brings to such an institution afterwards is found by the next look.
 */
@Injectable()
export class InheritCases {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly inheritCase: InheritCase,
  ) {}

  /** How many have followed. */
  async run(): Promise<number> {
    const at = this.clock.now();
    let followed = 0;
    for (const { code, heirs } of await this.endedWithCases(dayOf(at))) {
      for (const seen of await this.casesAt(code)) {
        const inherited = await this.db.transaction((tx) => this.inheritCase.run(tx, seen, heirs, at));
        if (inherited) followed += 1;
      }
    }
    return followed;
  }

  private async endedWithCases(today: string): Promise<{ code: string; heirs: Heirs }[]> {
    const ended = await this.db.query<Pick<Institution, 'code' | 'successors'>[]>(
      `select code, successors from institution ended
        where valid_to <= $1 and successors <> '{}' and exists (select from ${openCasesThere}) order by code`,
      [today],
    );
    if (ended.length === 0) return [];
    // Local offices are kept when they are first met: here an heir may be.
    for (const heir of new Set(ended.flatMap(({ successors }) => successors)))
      await this.db.transaction((tx) => institutionOf(tx, heir));
    const mortal = await this.db.manager.find(Institution, { select: { code: true, validTo: true, successors: true } });
    const known = new Map(mortal.map((one) => [one.code, one]));
    const found = await Promise.all(
      ended.map(async ({ code }) => ({ code, heirs: await this.institutions(heirsOf(code, known, today)) })),
    );
    return found.flatMap(({ code, heirs: [first, ...others] }) => (first ? [{ code, heirs: [first, ...others] }] : []));
  }

  private async institutions(codes: readonly string[]): Promise<Institution[]> {
    const found = await this.db.manager.findBy(Institution, { code: In([...codes]) });
    return found.toSorted((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code));
  }

  private casesAt(code: string): Promise<Pick<Case, 'id' | 'complaintId' | 'institutionCode'>[]> {
    return this.db.query(
      `select one.id, one.complaint_id as "complaintId", one.institution_code as "institutionCode"
         from institution ended, ${openCasesThere} and ended.code = $1
        order by one.id limit ${atOnce}`,
      [code],
    );
  }
}
