import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { WebhookEndpoint } from '../webhooks/endpoint.entity.js';
import { Institution } from './institution.entity.js';
import { institutions } from './institutions.js';

/** directory → notifier: what an institution is called, and whose cases its endpoints hear of. */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  async handle({ data: { code, name, path, version } }: InstitutionChanged, tx: EntityManager): Promise<void> {
    const [known] = await institutions.of(tx, code);
    const told = { code, name, path, version };
    if (!known) await institutions.add(tx, Object.assign(new Institution(), told));
    else if (known.version <= version) {
      const isElsewhere = known.name !== name || known.path !== path;
      institutions.change(tx, known, told);
      const place = { institutionName: name, institutionPath: path };
      if (isElsewhere) await tx.update(WebhookEndpoint, { institutionCode: code }, place);
    }
  }
}
