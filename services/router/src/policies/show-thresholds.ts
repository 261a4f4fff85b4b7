import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { sureEnough } from '../rules/decide-route.js';
import { aloneAbove, mayBeAlone, type Alone } from '../rules/learning/alone-above.js';
import { leastPrecision } from '../rules/learning/measure-model.js';
import { figureRows } from './figure-rows.js';
import { MeasureDecisions } from './measure-decisions.js';
import { PoliciesInForce } from './policies-in-force.js';
import { standingOf, type PolicyStanding } from './policy-standing.js';
import { RoutingPolicy } from './routing-policy.entity.js';
import { thresholdRowInForce } from './threshold-row-in-force.js';

export interface ThresholdLine extends RoutingPolicy {
  readonly standing: PolicyStanding;
  readonly measured: Alone;
}

export interface Step extends Alone {
  readonly may: boolean;
}

const shown = 20;
/** .50, .55 … .95, and finer where it matters. */
const steps = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98];

/** From which probability on the router decides alone, who said so and when, and how often it was right above each. */
@Injectable()
export class ShowThresholds {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly measure: MeasureDecisions,
    private readonly inForce: PoliciesInForce,
  ) {}

  async run() {
    const now = this.clock.now();
    const active = await thresholdRowInForce(this.db, now);
    const { autoRouteAbove, figures } = await this.inForce.now(this.db);
    const figureLog = await figureRows(this.db, now);
    const latest = await this.db.getRepository(RoutingPolicy).find({
      where: { kind: 'auto-route-above' },
      order: { effectiveFrom: 'desc', setAt: 'desc' },
      take: shown,
    });
    // One that an official set long ago can still hold, and must be there to be undone.
    const rows = active && latest.every(({ id }) => id !== active.id) ? [...latest, active] : latest;
    const judged = await this.measure.run();
    const present = autoRouteAbove ?? figures['cold-above'];
    return {
      ...{ present, shipped: sureEnough, leastPrecision, measuredAt: now.toISOString(), figures, figureLog },
      measured: aloneAbove(judged, present),
      thresholds: rows.map((one): ThresholdLine =>
        Object.assign(one, { standing: standingOf(one, active, now), measured: aloneAbove(judged, one.amount) }),
      ),
      steps: steps.map((above): Step => {
        const alone = aloneAbove(judged, above);
        return { ...alone, may: mayBeAlone(alone, present) };
      }),
    };
  }
}
