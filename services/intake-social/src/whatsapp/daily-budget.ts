import { Injectable } from '@nestjs/common';
import type { Departing } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { isEssential, startOfDay } from '../rules/essential.js';
import { WhatsAppEnv } from '../intake-social.env.js';

/** Every message costs. When the day's number is reached, only what a citizen waits for still leaves. */
@Injectable()
export class DailyBudget {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly env: WhatsAppEnv,
  ) {}

  async allows(kind: Departing['kind']): Promise<boolean> {
    const limit = this.env.settings?.dailyLimit ?? 0;
    if (isEssential(kind)) return true;
    const [row] = await this.db.query<{ sent: number }[]>(
      `select count(*)::int as sent
         from (select 1 from outgoing_message
                where door = 'whatsapp' and planned_at >= $1 and state in ('sent', 'delivered', 'in-doubt') limit $2) today`,
      [startOfDay(this.clock.now()), limit],
    );
    return (row?.sent ?? 0) < limit;
  }
}
