import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { followerDigest } from './follower-digest.js';
import { KeepWishes } from './keep-wishes.js';

// Touched also where it is marked already: whoever counts at this moment then waits, or leaves it for the next time.
const markUntold = `
  insert into following_untold (complaint_id, since) select complaint_id, $3 from changed
  on conflict (complaint_id) do update set since = excluded.since`;

/** "It happens to me too": counted once per browser, and taken back as easily. */
@Injectable()
export class FollowComplaint {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly wishes: KeepWishes,
  ) {}

  async begin(complaintId: string, browserId: string): Promise<void> {
    await this.change(
      'insert into follower (complaint_id, browser, since) values ($1, $2, $3) on conflict do nothing returning complaint_id',
      complaintId,
      browserId,
    );
  }

  async end(complaintId: string, browserId: string): Promise<void> {
    await this.wishes.dropOfBrowser(complaintId, browserId);
    await this.change(
      'delete from follower where complaint_id = $1 and browser = $2 returning complaint_id',
      complaintId,
      browserId,
    );
  }

  private async change(statement: string, complaintId: string, browserId: string): Promise<void> {
    const browser = followerDigest(this.vault, browserId);
    await this.db.query(`with changed as (${statement}) ${markUntold}`, [complaintId, browser, this.clock.now()]);
  }
}
