import { Injectable } from '@nestjs/common';
import { noticeKinds } from '#libs/contracts';
import type { Departing } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { mayStillLeave, type Spending } from '../rules/daily-brake.js';
import { isEssential, startOfDay } from '../rules/essential.js';
import { WhatsAppEnv } from '../intake-social.env.js';

/** Every message costs. When the day's money or number is reached, only what a citizen waits for still leaves. */
@Injectable()
export class DailyBudget {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly env: WhatsAppEnv,
  ) {}

  async allows(message: Pick<Departing, 'kind' | 'cost'>): Promise<boolean> {
    // Spares the sum.
    if (isEssential(message.kind)) return true;
    return mayStillLeave(message, await this.today(), this.env.settings?.daily ?? { messages: 0, rupiah: null });
  }

  private async today(): Promise<Spending> {
    const [row] = await this.db.query<Spending[]>(
      `select count(*)::int as messages, max(cost)::float8 as dearest,
              (coalesce(sum(cost), 0) + count(*) filter (where kind <> all($2)) * coalesce(max(cost), 0))::float8 as rupiah
         from outgoing_message
        where door = 'whatsapp' and planned_at >= $1 and state in ('sent', 'delivered', 'read', 'in-doubt')`,
      [startOfDay(this.clock.now()), noticeKinds],
    );
    return row ?? { messages: 0, rupiah: 0, dearest: null };
  }
}
