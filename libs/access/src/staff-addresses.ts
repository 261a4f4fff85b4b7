import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';

/**
 * Where staff are reached by mail, as the identity provider says it at each sign-in. It lies sealed in the
 * vault, apart from the contacts of citizens, and nowhere else.
 */
@Injectable()
export class StaffAddresses {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly log: Log,
  ) {}

  /** Nobody is kept from signing in by it: what could not be kept now is told again the next time. */
  async keep(staffId: string, email: string | null): Promise<void> {
    if (email === null) return;
    try {
      if ((await this.vault.staffAddressOf(this.db, staffId)) === email) return;
      await this.vault.keepStaffAddress(this.db, staffId, email);
    } catch (error) {
      this.log.warn({ staffId, error }, 'The mail address of a colleague could not be kept');
    }
  }
}
