import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import { likenessOf } from '../rules/likeness/sketch-of.js';
import { mayDecide } from '../rules/may-decide.js';
import { OpenTriageTexts, type TriageLine } from '../triage/open-triage-texts.js';
import { beingDecided, triageColumns } from '../triage/list-triage.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import { TriageItemNotFound } from '../triage/triage.errors.js';

export interface SimilarLine {
  readonly complaintId: string;
  readonly code: string;
  readonly text: string | null;
  readonly likeness: number;
}

const leastLikeness = 0.25;
const looked = 500;
const shown = 20;

/** What waits at the same desk, is not just being decided, and reads much the same; the likest first. */
@Injectable()
export class ListSimilar {
  constructor(
    private readonly db: DataSource,
    private readonly texts: OpenTriageTexts,
  ) {}

  async run(staff: Staff, complaintId: string): Promise<SimilarLine[]> {
    const item = await this.db.getRepository(TriageItem).findOneBy({ complaintId });
    if (!item || !mayDecide(staff, item)) throw new TriageItemNotFound(complaintId);
    const sharing = await this.db
      .getRepository(TriageItem)
      .createQueryBuilder('item')
      .where('item.likeness && :likeness and item.desk = :desk and item.complaintId <> :complaintId', item)
      .andWhere(`not ${beingDecided}`)
      .orderBy('item.sentAt')
      .limit(looked)
      .getMany();
    const like = sharing
      .filter((one) => mayDecide(staff, one))
      .map((one) => ({ id: one.complaintId, likeness: likenessOf(item.likeness, one.likeness) }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, shown);
    const lines = new Map((await this.read(like.map(({ id }) => id))).map((line) => [line.complaintId, line]));
    return like.flatMap(({ id, likeness }) => {
      const line = lines.get(id);
      return line
        ? [{ complaintId: id, code: line.code, text: line.text, likeness: Math.round(likeness * 100) / 100 }]
        : [];
    });
  }

  private async read(ids: readonly string[]): Promise<TriageLine[]> {
    return this.texts.run(
      await this.db.query(
        `select ${triageColumns} from triage_item item join routed_complaint complaint on complaint.id = item.complaint_id
          where item.complaint_id = any($1)`,
        [ids],
      ),
    );
  }
}
