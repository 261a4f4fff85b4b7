import { Injectable } from '@nestjs/common';
import { scopedTransaction, type Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { DataSource } from 'typeorm';
import { ListCasesDto } from '../cases/list-cases.dto.js';
import { StandingIn } from '../cases/standing-in.js';
import { countView } from './count-view.js';
import { SavedView } from './saved-view.entity.js';
import { FilterNotPossible, TooManyViews, ViewNotFound } from './view.errors.js';

export interface CountedView {
  readonly id: string;
  readonly name: string;
  readonly filter: Record<string, string>;
  /** How many cases it holds, up to 5,000. */
  readonly count: number;
}

const mostViews = 30;

/** Views of the inbox that people make for themselves, each with its count. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly db: DataSource,
    private readonly standingIn: StandingIn,
  ) {}

  async list(staff: Staff): Promise<CountedView[]> {
    const views = await this.db.getRepository(SavedView).find({ where: { staffId: staff.id }, order: { name: 'asc' } });
    const asker = { staff, standsInFor: await this.standingIn.of(staff) };
    return scopedTransaction(this.db, staff, async (tx) => {
      const counted: CountedView[] = [];
      for (const { id, name, filter } of views) {
        counted.push({ id, name, filter, count: await countView(tx, asker, readFilter(filter)) });
      }
      return counted;
    });
  }

  async add(
    staff: Staff,
    { name, filter }: { name: string; filter: Record<string, unknown> },
  ): Promise<{ id: string }> {
    readFilter(filter);
    const repository = this.db.getRepository(SavedView);
    if ((await repository.countBy({ staffId: staff.id })) >= mostViews) throw new TooManyViews();
    const id = uuidV7();
    await repository.insert({ id, staffId: staff.id, name, filter: filter as Record<string, string> });
    return { id };
  }

  async drop(staff: Staff, id: string): Promise<void> {
    const { affected } = await this.db.getRepository(SavedView).delete({ id, staffId: staff.id });
    if (affected === 0) throw new ViewNotFound(id);
  }
}

/** A kept filter is read as one from an address is, so that nothing else ever gets into a statement. */
function readFilter(filter: Record<string, unknown>): ListCasesDto {
  const read = plainToInstance(ListCasesDto, filter);
  const faults = validateSync(read, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length > 0) throw new FilterNotPossible();
  return read;
}
