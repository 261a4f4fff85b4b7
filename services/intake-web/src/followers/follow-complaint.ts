import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Follower } from './follower.entity.js';

/** "It happens to me too": counted once per browser, and taken back as easily. */
@Injectable()
export class FollowComplaint {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async begin(complaintId: string, browserId: string): Promise<void> {
    const follower = { complaintId, browser: this.digest(browserId), since: this.clock.now() };
    await this.db.createQueryBuilder().insert().into(Follower).values(follower).orIgnore().execute();
  }

  async end(complaintId: string, browserId: string): Promise<void> {
    await this.db.getRepository(Follower).delete({ complaintId, browser: this.digest(browserId) });
  }

  private digest(browserId: string): Buffer {
    return this.vault.blindIndex('follower', browserId);
  }
}
