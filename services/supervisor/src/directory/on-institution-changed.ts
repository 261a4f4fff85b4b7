import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Institution } from './institution.entity.js';
import { institutions } from './institutions.js';

/** directory → supervisor: where an institution hangs in the tree, and in which zone its days end. Running clocks keep theirs. */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  async handle(
    { data: { code, name, path, timeZone, liaison = null, version } }: InstitutionChanged,
    tx: EntityManager,
  ): Promise<void> {
    const [known] = await institutions.of(tx, code);
    const told = { code, name, path, timeZone, liaison, version };
    if (!known) await institutions.add(tx, Object.assign(new Institution(), told));
    else if (known.version <= version) institutions.change(tx, known, told);
  }
}
