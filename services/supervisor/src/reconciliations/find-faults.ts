import { Injectable } from '@nestjs/common';
import { localDateOf } from '#libs/domain';
import { In, type EntityManager } from 'typeorm';
import { KnownCase } from '../cases/known-case.entity.js';
import { Clock } from '../clocks/clock.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { cases, clocks } from '../complaints/in-hand.js';
import { Institution } from '../directory/institution.entity.js';
import { theHub } from '../directory/place-of.js';
import type { Policy } from '../directory/policy.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { findFaults, type Asks, type Fault } from '../rules/find-faults.js';
import type { Rulebook } from '../rules/rulebook.js';

/** Reads what the rules need to find what is wrong with the clocks of many complaints. */
@Injectable()
export class FindFaults {
  constructor(private readonly rulebooks: Rulebooks) {}

  async of(tx: EntityManager, complaints: readonly Complaint[]): Promise<Map<string, Fault<Clock>[]>> {
    const complaintId = In(complaints.map(({ id }) => id));
    const known = await tx.findBy(KnownCase, { complaintId });
    const where = { complaintId, state: In(['armed', 'paused', 'passed']) };
    const running = await tx.find(Clock, { where, order: { startedAt: 'ASC', id: 'ASC' } });
    const zones = await zonesOf(tx, known);
    const book = await this.rulebooks.current(tx);
    const casesOf = Map.groupBy(known, (one) => one.complaintId);
    const clocksOf = Map.groupBy(running, (one) => one.complaintId);
    return new Map(
      complaints.map((complaint) => {
        const its = casesOf.get(complaint.id) ?? [];
        const asks = asksOf(complaint, { its, book, zones });
        return [complaint.id, findFaults(complaint, its, clocksOf.get(complaint.id) ?? [], asks)];
      }),
    );
  }

  /** The same of one that the transaction turns. */
  async inHand(tx: EntityManager, complaint: Complaint): Promise<Fault<Clock>[]> {
    const [its, all] = [await cases.of(tx, complaint.id), await clocks.of(tx, complaint.id)];
    const [zones, book] = [await zonesOf(tx, its), await this.rulebooks.current(tx)];
    return findFaults(complaint, its, all, asksOf(complaint, { its, book, zones }));
  }
}

async function zonesOf(tx: EntityManager, its: readonly KnownCase[]): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(its.map(({ institutionCode }) => institutionCode))];
  return new Map((await tx.findBy(Institution, { code: In(codes) })).map((one) => [one.code, one.timeZone]));
}

/** As the clock is armed: by the policy of the day on which it began, by the wall of whoever it belongs to. */
function asksOf(
  complaint: Complaint,
  { its, book, zones }: { its: readonly KnownCase[]; book: Rulebook<Policy>; zones: ReadonlyMap<string, string> },
): Asks {
  return (kind, caseId) => {
    const one = its.find(({ id }) => id === caseId);
    const from = one ? (kind === 'interim-news' ? one.newsSince : one.openedAt) : complaint.receivedAt;
    const zone = (one && zones.get(one.institutionCode)) ?? theHub.timeZone;
    return book.policyFor({ kind, class: complaint.class, on: localDateOf(from, zone) }) !== null;
  };
}
