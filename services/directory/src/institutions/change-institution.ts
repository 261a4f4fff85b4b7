import { Injectable } from '@nestjs/common';
import { VersionStale } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { tidyAliases } from '../rules/tidy-aliases.js';
import { InstitutionNotFound, InstitutionNotPossible } from './institution.errors.js';
import { Institution } from './institution.entity.js';
import { TellInstitutions } from './tell-institutions.js';

/** What an administrator may change; what is left out stays. */
export interface InstitutionChange {
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly validTo?: string | null | undefined;
  readonly successor?: string | null | undefined;
}

/** An administrator edits a record; every service hears of it. From then on the seed leaves the record alone. */
@Injectable()
export class ChangeInstitution {
  constructor(
    private readonly db: DataSource,
    private readonly tellInstitutions: TellInstitutions,
  ) {}

  async run(code: string, version: number, change: InstitutionChange, by: string): Promise<number> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOne(Institution, { where: { code }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw new InstitutionNotFound(code);
      if (found.version !== version) throw new VersionStale(`The record is at version ${found.version}`);

      const {
        name = found.name,
        aliases = found.aliases,
        validTo = found.validTo,
        successor = found.successor,
      } = change;
      const changed = { name: name.trim(), aliases: tidyAliases(aliases), validTo, successor, edited: true };
      if (validTo !== null && validTo <= found.validFrom) {
        throw new InstitutionNotPossible('It would be closed before it began');
      }
      if (successor !== null && successor !== found.successor) await refuseEndlessSuccession(tx, code, successor);

      await tx.update(Institution, { code }, changed);
      await this.tellInstitutions.run(tx, [Object.assign(found, changed)], by);
      return found.version;
    });
  }
}

async function refuseEndlessSuccession(tx: EntityManager, code: string, successor: string): Promise<void> {
  const passed = new Set([code]);
  for (let next: string | null = successor; next !== null;) {
    if (passed.has(next)) throw new InstitutionNotPossible('It would end up succeeding itself');
    passed.add(next);
    const one: Institution | null = await tx.findOneBy(Institution, { code: next });
    if (!one) throw new InstitutionNotPossible(`There is no institution ${next}`);
    next = one.successor;
  }
}
