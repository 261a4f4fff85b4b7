import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { proofOf } from './merkle.js';
import type { AnchorProof } from '../history/history.js';
import { Anchor } from './anchor.entity.js';
import { Anchored } from './anchored.entity.js';

/** Shows for each anchor that covers a part of a complaint's chain how it follows from that part. */
@Injectable()
export class ProveAnchors {
  constructor(private readonly db: DataSource) {}

  async run(complaintId: string): Promise<AnchorProof[]> {
    const ends = await this.db.getRepository(Anchored).find({ where: { complaintId }, order: { day: 'asc' } });
    const anchors = await this.db.getRepository(Anchor).findBy({ day: In(ends.map(({ day }) => day)) });
    const byDay = new Map(anchors.map((anchor) => [anchor.day, anchor]));
    const proofs: AnchorProof[] = [];
    for (const end of ends) {
      const anchor = byDay.get(end.day);
      if (anchor) proofs.push(await this.prove(end, anchor));
    }
    return proofs;
  }

  private async prove({ day, position, sequence }: Anchored, anchor: Anchor): Promise<AnchorProof> {
    const leaves = await this.db.query<{ hash: string }[]>(
      'select hash from anchored where day = $1 order by position',
      [day],
    );
    const proof = proofOf(
      leaves.map(({ hash }) => hash),
      position,
    );
    const { chains, root, previous, hash } = anchor;
    return { day, sequence, proof, chains, root, previous, hash };
  }
}
