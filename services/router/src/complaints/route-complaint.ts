import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RememberLikeness } from '../bulk/remember-likeness.js';
import { DecideOwner } from './decide-owner.js';
import { Dispatch } from './dispatch.js';
import { ReadComplaint } from './read-complaint.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Reads what the citizen has written, decides, and sees to it that somebody has the complaint afterwards. */
@Injectable()
export class RouteComplaint {
  constructor(
    private readonly readComplaint: ReadComplaint,
    private readonly decideOwner: DecideOwner,
    private readonly dispatch: Dispatch,
    private readonly rememberLikeness: RememberLikeness,
  ) {}

  /** `chosen`: the institution the citizen named as theirs when filing, or in reply to a question. */
  async run(tx: EntityManager, complaint: RoutedComplaint, chosen: string | null): Promise<void> {
    const written = await this.readComplaint.run(tx, complaint);
    const { institution, reason, candidates } = await this.decideOwner.run(tx, complaint, written, chosen);
    if (institution) {
      await this.dispatch.assign(tx, complaint, { institution, reason, candidates, by: null });
      return;
    }
    await this.dispatch.sendToTriage(tx, complaint, { desk: 'triage', reason, candidates, handBack: null });
    await this.rememberLikeness.run(tx, complaint.id, written.text);
  }
}
