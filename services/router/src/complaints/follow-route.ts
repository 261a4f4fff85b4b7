import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AskedAtDoor } from '#libs/contracts';
import { AwaitDoor } from '../questions/await-door.js';
import { PutToCitizen } from '../questions/put-to-citizen.js';
import type { Route } from '../rules/decide-route.js';
import { questionText } from '../rules/explain-route.js';
import { waitsForDoor } from '../rules/replies/door-question.js';
import type { Basis } from './basis.js';
import { Dispatch } from './dispatch.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Does what the rules have decided: to an institution, to a desk, or to a desk with a question to the citizen. */
@Injectable()
export class FollowRoute {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly putToCitizen: PutToCitizen,
    private readonly awaitDoor: AwaitDoor,
  ) {}

  async run(
    tx: EntityManager,
    complaint: RoutedComplaint,
    { outcome, reason, candidates }: Route,
    { basis, atDoor }: { readonly basis: Basis; readonly atDoor: AskedAtDoor | null },
  ): Promise<void> {
    const undecided = { desk: 'triage', reason, candidates, basis, handBack: null } as const;
    const waits = waitsForDoor(outcome, atDoor);
    if (waits && atDoor) {
      const queue = waits === 'decides' ? 'asked' : outcome.to === 'desk' ? outcome.queue : 'to-decide';
      await this.dispatch.sendToTriage(tx, complaint, { ...undecided, queue });
      await this.awaitDoor.run(tx, complaint, atDoor);
      return;
    }
    switch (outcome.to) {
      case 'institution':
        await this.dispatch.assign(tx, complaint, {
          ...{ institution: outcome.lead, coOwners: outcome.coOwners, reason, candidates, basis, by: null },
        });
        return;
      case 'desk':
        await this.dispatch.sendToTriage(tx, complaint, { ...undecided, queue: outcome.queue });
        return;
      case 'citizen': {
        await this.dispatch.sendToTriage(tx, complaint, undecided);
        const { question: kind, options } = outcome;
        const text = questionText(outcome, complaint.language);
        await this.putToCitizen.run(tx, complaint, { text, kind, options, askedBy: null });
      }
    }
  }
}
