import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Price } from './price.entity.js';
import { PriceBeginsTooEarly } from './price.errors.js';
import { PricesInForce } from './prices-in-force.js';

type Written = Pick<Price, 'door' | 'kind' | 'amount' | 'validFrom' | 'source'>;

/** A price is written once and corrected by another that begins on the same day. */
@Injectable()
export class WritePrice {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly inForce: PricesInForce,
  ) {}

  list(): Promise<Price[]> {
    return this.db.manager.find(Price, { order: { validFrom: 'desc', writtenAt: 'desc' } });
  }

  async add(staff: Staff, { door, kind, amount, validFrom, source }: Written): Promise<Price> {
    if (validFrom < this.inForce.today()) throw new PriceBeginsTooEarly('It would begin in the past');
    const price = Object.assign(new Price(), {
      ...{ id: uuidV7(), door, kind, amount, validFrom, source },
      ...{ authorId: staff.id, authorName: staff.name, writtenAt: this.clock.now() },
    });
    await this.db.manager.insert(Price, price);
    this.inForce.forget();
    return price;
  }
}
