import { Injectable } from '@nestjs/common';
import { hubTimeZone, wallTimeOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { costOf, type Message } from '../rules/price-of.js';
import { Price } from './price.entity.js';

const freshMs = 10_000;

/** What a message costs today; null where nobody has written a price. Another process learns of one within seconds. */
export type Costing = (message: Message) => number | null;

@Injectable()
export class PricesInForce {
  private read: { readonly at: number; readonly rows: Promise<readonly Price[]> } | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async costing(): Promise<Costing> {
    const [today, prices] = [this.today(), await this.prices()];
    return (message) => costOf(message, today, prices);
  }

  today(): string {
    return wallTimeOf(this.clock.now(), hubTimeZone).slice(0, 10);
  }

  forget(): void {
    this.read = null;
  }

  private prices(): Promise<readonly Price[]> {
    const at = this.clock.now().getTime();
    if (this.read && Math.abs(at - this.read.at) < freshMs) return this.read.rows;
    const rows = this.db.manager.find(Price);
    this.read = { at, rows };
    rows.catch(() => {
      this.forget();
    });
    return rows;
  }
}
