import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock, VersionStale } from '#libs/runtime';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { areInOrder, type MacroStep } from '../rules/macro-steps.js';
import { Macro } from './macro.entity.js';
import { MacroNotFound, MacroOutOfOrder, TooManyMacros } from './macro.errors.js';

export interface MacroWords {
  readonly name: string;
  readonly steps: readonly MacroStep[];
}

export type MacroLine = Pick<Macro, 'id' | 'name' | 'steps' | 'version'> & {
  readonly belongsTo: 'me' | 'institution';
  readonly mayChange: boolean;
};

const mostMacros = 50;

/** Macros are kept by whoever they belong to: one's own alone, an institution's by each of its officers. */
@Injectable()
export class KeepMacros {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One's own, and those of one's institution and of those above it. */
  async list(staff: Staff): Promise<MacroLine[]> {
    const found = await this.db
      .createQueryBuilder(Macro, 'macro')
      .where('macro.ownerId = :id or macro.ownerId is null and :path::text ^@ macro.institutionPath', staff)
      .orderBy('macro.name')
      .limit(500)
      .getMany();
    return found.map((macro) => lineOf(staff, macro));
  }

  async toRun(staff: Staff, id: string): Promise<Macro> {
    const found = await this.db.getRepository(Macro).findOneBy({ id });
    if (!found || !mayRun(staff, found)) throw new MacroNotFound(id);
    return found;
  }

  async add(staff: Staff, words: MacroWords, belongsTo: MacroLine['belongsTo']): Promise<MacroLine> {
    if (!areInOrder(words.steps)) throw new MacroOutOfOrder();
    const ownerId = belongsTo === 'me' ? staff.id : null;
    const kept = this.db.getRepository(Macro);
    const where = ownerId ? { ownerId } : { ownerId: IsNull(), institutionCode: staff.institution };
    if ((await kept.countBy(where)) >= mostMacros) throw new TooManyMacros();
    const macro = Object.assign(new Macro(), {
      ...{ id: uuidV7(), ownerId, institutionCode: staff.institution, institutionPath: staff.path },
      ...{ ...words, updatedAt: this.clock.now(), version: 1 },
    });
    await kept.insert(macro);
    return lineOf(staff, macro);
  }

  async change(staff: Staff, { id, version }: { id: string; version: number }, words: MacroWords): Promise<MacroLine> {
    if (!areInOrder(words.steps)) throw new MacroOutOfOrder();
    return this.db.transaction(async (tx) => {
      const found = await toChange(tx, staff, id);
      if (found.version !== version) throw new VersionStale(`The macro is at version ${found.version}`);
      Object.assign(found, words, { version: version + 1, updatedAt: this.clock.now() });
      await tx.update(Macro, { id }, found);
      return lineOf(staff, found);
    });
  }

  async drop(staff: Staff, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await toChange(tx, staff, id);
      await tx.delete(Macro, { id });
    });
  }
}

async function toChange(tx: EntityManager, staff: Staff, id: string): Promise<Macro> {
  const found = await tx.findOne(Macro, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found || !mayChange(staff, found)) throw new MacroNotFound(id);
  return found;
}

const mayRun = (staff: Staff, { ownerId, institutionPath }: Macro): boolean =>
  ownerId === null ? staff.path.startsWith(institutionPath) : ownerId === staff.id;

const mayChange = (staff: Staff, { ownerId, institutionPath }: Macro): boolean =>
  ownerId === null ? staff.path === institutionPath : ownerId === staff.id;

const lineOf = (staff: Staff, macro: Macro): MacroLine => ({
  ...{ id: macro.id, name: macro.name, steps: macro.steps, version: macro.version },
  ...{ belongsTo: macro.ownerId === null ? 'institution' : 'me', mayChange: mayChange(staff, macro) },
});
