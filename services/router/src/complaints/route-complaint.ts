import { Injectable } from '@nestjs/common';
import type { AskedAtDoor } from '#libs/contracts';
import { putRow } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { RememberLikeness } from '../bulk/remember-likeness.js';
import { ReturnToDesk } from '../questions/return-to-desk.js';
import type { MayAsk } from '../rules/may-ask.js';
import { provinceOf } from '../rules/where-of.js';
import type { Choice } from './decide-with.js';
import { DecideOwner } from './decide-owner.js';
import { FollowRoute } from './follow-route.js';
import { ReadComplaint, type Written } from './read-complaint.js';
import { RoutedComplaint } from './routed-complaint.entity.js';

/**
 * Reads what the citizen has written, decides, and sees to it that somebody has the complaint afterwards. Once it was handed
 * back, a person decides.
 */
@Injectable()
export class RouteComplaint {
  constructor(
    private readonly readComplaint: ReadComplaint,
    private readonly decideOwner: DecideOwner,
    private readonly follow: FollowRoute,
    private readonly rememberLikeness: RememberLikeness,
    private readonly returnToDesk: ReturnToDesk,
  ) {}

  /** `atDoor`: what the door has asked when it took the complaint. `mayAsk`: by default anything, when nobody has decided before. */
  async run(
    tx: EntityManager,
    complaint: RoutedComplaint,
    choice: Choice,
    { atDoor = null, mayAsk }: { atDoor?: AskedAtDoor | null; mayAsk?: MayAsk } = {},
  ): Promise<Written> {
    const written = await this.readComplaint.run(tx, complaint);
    complaint.province = provinceOf(written.where());
    if (complaint.handBacks > 0) {
      // No rule gives it back to who has refused it, nor decides against whom they have proposed.
      await putRow(tx, RoutedComplaint, complaint);
      await this.returnToDesk.run(tx, complaint.id);
    } else {
      const { route, basis } = await this.decideOwner.run(tx, complaint, written, choice, mayAsk);
      await this.follow.run(tx, complaint, route, { basis, atDoor });
    }
    if (complaint.holder !== 'institution') await this.rememberLikeness.run(tx, complaint.id, written.text);
    return written;
  }
}
