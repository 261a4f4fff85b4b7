import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { SetAsideKind } from '#libs/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { AskCitizen } from './ask-citizen.js';
import { AssignComplaint } from './assign-complaint.js';
import { SetAsideComplaint } from './set-aside-complaint.js';

/** What a person at a desk may decide about a complaint. */
export type DeskDecision =
  | { readonly do: 'assign'; readonly institutions: readonly string[]; readonly reason: string }
  | { readonly do: 'ask'; readonly question: string }
  | { readonly do: 'set-aside'; readonly how: SetAsideKind; readonly reason: string };

/** One decision about one complaint, in one transaction; bulk decisions are many of these. */
@Injectable()
export class DecideItem {
  constructor(
    private readonly db: DataSource,
    private readonly assign: AssignComplaint,
    private readonly ask: AskCitizen,
    private readonly setAside: SetAsideComplaint,
  ) {}

  run(staff: Staff, complaintId: string, decision: DeskDecision): Promise<Record<string, unknown>> {
    return this.db.transaction((tx) => this.inside(tx, staff, complaintId, decision));
  }

  inside(
    tx: EntityManager,
    staff: Staff,
    complaintId: string,
    decision: DeskDecision,
  ): Promise<Record<string, unknown>> {
    switch (decision.do) {
      case 'assign':
        return this.assign.run(tx, staff, complaintId, decision);
      case 'ask':
        return this.ask.run(tx, staff, complaintId, decision.question);
      case 'set-aside':
        return this.setAside.run(tx, staff, complaintId, decision);
    }
  }
}
