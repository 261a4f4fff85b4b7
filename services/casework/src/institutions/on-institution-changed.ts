import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { Institution } from './institution.entity.js';

/** directory → casework: an institution is new, renamed, moved in the tree or ended. Its cases move with it; see `succession` for an end. */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  async handle({ data }: InstitutionChanged, tx: EntityManager): Promise<void> {
    const { code, name, path, validTo, version, connection = 'central', approvesAnswers = false } = data;
    const known = await tx.findOneBy(Institution, { code });
    if (known && known.version > version) return;
    const { successor, successors = [] } = data;
    const heirs = [...new Set([...(successor === null ? [] : [successor]), ...successors])];
    const its = { connection, approvesAnswers, successors: heirs };
    await tx.upsert(Institution, { code, name, path, validTo, version, ...its }, ['code']);
    if (known && (known.name !== name || known.path !== path)) {
      await tx.update(Case, { institutionCode: code }, { institutionName: name, institutionPath: path });
    }
  }
}
