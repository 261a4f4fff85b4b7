import { Injectable } from '@nestjs/common';
import { hubTimeZone, wallTimeOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { wordingOn, type DatedTemplate, type Wording } from '../rules/wording.js';
import { NoticeTemplate } from './template.entity.js';

const freshMs = 10_000;

/** How notices are worded today. Another process learns of a change within seconds. */
@Injectable()
export class TemplatesInForce {
  private read: { readonly at: number; readonly rows: Promise<readonly DatedTemplate[]> } | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async wording(): Promise<Wording> {
    return wordingOn(this.today(), await this.approved());
  }

  today(): string {
    return wallTimeOf(this.clock.now(), hubTimeZone).slice(0, 10);
  }

  forget(): void {
    this.read = null;
  }

  private approved(): Promise<readonly DatedTemplate[]> {
    const at = this.clock.now().getTime();
    if (this.read && Math.abs(at - this.read.at) < freshMs) return this.read.rows;
    const rows = this.db.manager.findBy(NoticeTemplate, { state: 'approved' });
    this.read = { at, rows };
    rows.catch(() => {
      this.forget();
    });
    return rows;
  }
}
