import { Injectable } from '@nestjs/common';
import { normaliseTrackingCode } from '#libs/domain';
import { DataSource, In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { ComplaintFact } from './complaint-fact.entity.js';
import { TrackedComplaint } from './complaint.entity.js';
import { toldOf, type Fact, type KeptFact } from './fact.js';
import { isOpen, storyOf, type Story } from './story.js';

export interface Tracked {
  readonly complaint: TrackedComplaint;
  readonly facts: readonly Fact[];
  readonly story: Story;
}

// Somebody who files more than this at once is told about the latest.
const latestOfSender = 20;

/** "Where is my complaint?", at every door, for complaints of every door. */
@Injectable()
export class Tracking {
  constructor(private readonly db: DataSource) {}

  /** The code as somebody typed it; null when it cannot be a code or is nobody's. */
  async byCode(typed: string, tx: EntityManager = this.db.manager): Promise<Tracked | null> {
    const code = normaliseTrackingCode(typed);
    return code === null ? null : ((await this.read(tx, { code }))[0] ?? null);
  }

  /** The codes as they are stored; what is nobody's is left out. */
  byCodes(codes: readonly string[], tx: EntityManager = this.db.manager): Promise<Tracked[]> {
    return this.read(tx, { code: In([...codes]) });
  }

  async byId(id: string, tx: EntityManager = this.db.manager): Promise<Tracked | null> {
    return (await this.read(tx, { id }))[0] ?? null;
  }

  /** What this sender has filed at this door and is still open, the latest first. */
  async openOf(senderIndex: Buffer, tx: EntityManager = this.db.manager): Promise<Tracked[]> {
    return (await this.latestOf(senderIndex, tx)).filter(({ story }) => isOpen(story.status));
  }

  /** The same with what has ended. */
  latestOf(senderIndex: Buffer, tx: EntityManager = this.db.manager): Promise<Tracked[]> {
    return this.read(tx, { senderIndex });
  }

  /** The same of many senders with as many questions, by the index of each in hexadecimal digits. */
  async latestOfEach(senders: readonly Buffer[], tx: EntityManager): Promise<Map<string | undefined, Tracked[]>> {
    const ids = await tx.query<{ id: string }[]>(
      `select latest.id from unnest($1::bytea[]) as sender (index)
        cross join lateral (select id from complaint where sender_index = sender.index
                             order by received_at desc, id desc limit ${latestOfSender}) latest`,
      [senders],
    );
    const tracked = ids.length === 0 ? [] : await this.read(tx, { id: In(ids.map(({ id }) => id)) }, ids.length);
    return Map.groupBy(tracked, ({ complaint }) => complaint.senderIndex?.toString('hex'));
  }

  private async read(
    tx: EntityManager,
    where: FindOptionsWhere<TrackedComplaint>,
    atMost = latestOfSender,
  ): Promise<Tracked[]> {
    const complaints = await tx.find(TrackedComplaint, {
      where,
      order: { receivedAt: 'DESC', id: 'DESC' },
      take: atMost,
    });
    if (complaints.length === 0) return [];
    const rows = await tx.findBy(ComplaintFact, { complaintId: In(complaints.map(({ id }) => id)) });
    return complaints.map((complaint) => {
      const kept = rows.filter((row) => row.complaintId === complaint.id) as unknown as KeptFact[];
      const facts = kept.flatMap(toldOf);
      return { complaint: asHidden(complaint, facts), facts, story: storyOf(complaint, facts) };
    });
  }
}

/** With what its citizen has hidden since: that may be heard before the filing, so it stands in no column. */
function asHidden(complaint: TrackedComplaint, facts: readonly Fact[]): TrackedComplaint {
  const hidden = facts.flatMap(({ what, data }) => (what === 'hidden' ? [data] : []));
  const anonymous = complaint.anonymous || hidden.some((one) => one.anonymous);
  const confidential = complaint.confidential || hidden.some((one) => one.confidential);
  return Object.assign(complaint, { anonymous, confidential });
}
