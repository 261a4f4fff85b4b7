import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock, Log } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';

// Phones and switches repeat within seconds; an operator whose answer was lost, for as long as an SMS may live there.
const echoMs = 60_000;
export const keptMs = 7 * 24 * 3_600_000;

/** Gives a message that has no id one, and the same one as long as it can only be the same message again. */
@Injectable()
export class SmppArrivals {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** `holds`: all that makes it this message. */
  async keyOf(holds: string): Promise<string> {
    const digest = this.vault.blindIndex('smpp-message', holds);
    const now = this.clock.now().getTime();
    const rows = await this.db.query<{ key: string }[]>(
      `insert into smpp_arrival as known (digest, key, arrived_at, settled) values ($1, $2, $3, false)
           on conflict (digest) do update
              set key = case when ${isAnother} then excluded.key else known.key end,
                  arrived_at = case when ${isAnother} then excluded.arrived_at else known.arrived_at end,
                  settled = known.settled and not (${isAnother})
        returning key`,
      [digest, uuidV7(), new Date(now), new Date(now - echoMs), new Date(now - keptMs)],
    );
    if (!rows[0]) throw new Error('A message was neither known nor new');
    return rows[0].key;
  }

  /** Not told is not lost: for a week the same message counts as a repeat. */
  settle(keys: readonly string[]): void {
    this.db
      .query('update smpp_arrival set settled = true where key = any($1::uuid[]) and not settled', [keys])
      .catch((error: unknown) => {
        this.log.warn({ door: 'sms', error }, 'Answers of SMPP could not be settled');
      });
  }
}

const isAnother = 'known.arrived_at < $5 or (known.settled and known.arrived_at < $4)';
