import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KeepVerdicts } from '../learning/keep-verdicts.js';
import type { Route } from '../rules/decide-route.js';
import type { MayAsk } from '../rules/may-ask.js';
import type { Basis } from './basis.js';
import { decideWith, type Choice } from './decide-with.js';
import { MeansInForce } from './means-in-force.js';
import type { Written } from './read-complaint.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

export interface Decided {
  readonly route: Route;
  readonly basis: Basis;
}

/** Who must answer: as an official has decreed, else as the rules find with the model that serves and the policy of the day. */
@Injectable()
export class DecideOwner {
  constructor(
    private readonly inForce: MeansInForce,
    private readonly keepVerdicts: KeepVerdicts,
  ) {}

  async run(
    tx: EntityManager,
    complaint: RoutedComplaint,
    written: Written,
    choice: Choice,
    mayAsk: MayAsk = complaint.attempts === 0,
  ): Promise<Decided> {
    const { means, versions } = await this.inForce.current(tx);
    await this.keepVerdicts.run(tx, complaint.id, written.text, means.knowledge);
    return {
      route: decideWith(means, complaint, written, { ...choice, mayAsk }),
      basis: { ...versions, ...choice, mayAsk, parts: written.parts.map(({ part }) => part) },
    };
  }
}
