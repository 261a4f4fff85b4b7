import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import type { FollowerNews } from '../rules/follower-words.js';

/** Whoever waits for news of a complaint is mailed now. Once each: what comes afterwards finds nobody waiting. */
@Injectable()
export class TellFollowers {
  constructor(private readonly clock: Clock) {}

  async run(tx: EntityManager, complaintId: string, news: FollowerNews): Promise<void> {
    await tx.query(
      `update follower_mail set state = 'planned', news = $2, due_at = $3 where complaint_id = $1 and state = 'waiting'`,
      [complaintId, news, this.clock.now()],
    );
  }
}
