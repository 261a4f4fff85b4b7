import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { CallerLimit } from '#libs/runtime';

export class TooManyFollows extends DomainError {
  readonly code = 'follow.too-many';
  readonly kind = 'too-many';

  constructor() {
    super('Complaints were followed too often from your network');
  }
}

const refusal = () => new TooManyFollows();

/**
 * A browser is whoever says so, and anybody can type anybody's address: the number sorts the inbox, and the address is
 * written to. Many citizens share one address of a mobile network.
 */
@Injectable()
export class FollowLimit {
  private readonly follows = new CallerLimit({ calls: 60, seconds: 600, refusal });
  private readonly addresses = new CallerLimit({ calls: 30, seconds: 3_600, refusal });

  async check(caller: string, leavesAddress: boolean): Promise<void> {
    await this.follows.check(caller);
    if (leavesAddress) await this.addresses.check(caller);
  }
}
