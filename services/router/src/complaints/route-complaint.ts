import { Injectable } from '@nestjs/common';
import type { AskedAtDoor } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import { RememberLikeness } from '../bulk/remember-likeness.js';
import { TellEmergency } from '../emergencies/tell-emergency.js';
import type { MayAsk } from '../rules/may-ask.js';
import { provinceOf } from '../rules/where-of.js';
import type { Choice } from './decide-with.js';
import { DecideOwner } from './decide-owner.js';
import { FollowRoute } from './follow-route.js';
import { ReadComplaint } from './read-complaint.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Reads what the citizen has written, decides, and sees to it that somebody has the complaint afterwards. */
@Injectable()
export class RouteComplaint {
  constructor(
    private readonly readComplaint: ReadComplaint,
    private readonly decideOwner: DecideOwner,
    private readonly follow: FollowRoute,
    private readonly rememberLikeness: RememberLikeness,
    private readonly tellEmergency: TellEmergency,
  ) {}

  /** `atDoor`: what the door has asked when it took the complaint. `mayAsk`: by default anything, when nobody has decided before. */
  async run(
    tx: EntityManager,
    complaint: RoutedComplaint,
    choice: Choice,
    { atDoor = null, mayAsk }: { atDoor?: AskedAtDoor | null; mayAsk?: MayAsk } = {},
  ): Promise<void> {
    const isNew = complaint.attempts === 0;
    const written = await this.readComplaint.run(tx, complaint);
    complaint.province = provinceOf(written.where());
    const { route, basis } = await this.decideOwner.run(tx, complaint, written, choice, mayAsk);
    await this.follow.run(tx, complaint, route, { basis, atDoor });
    if (route.outcome.to !== 'institution') await this.rememberLikeness.run(tx, complaint.id, written.text);
    if (isNew) await this.tellEmergency.run(tx, complaint.id, written);
  }
}
