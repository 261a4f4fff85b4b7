import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { RoutingPolicy } from '../policies/routing-policy.entity.js';
import { mayServe } from '../rules/learning/may-serve.js';
import { thresholdToServe } from '../rules/learning/threshold-to-serve.js';
import { CompareShadow } from './compare-shadow.js';
import { ModelNotReady, ModelUnknown } from './learning.errors.js';
import { ModelShelf } from './model-shelf.js';
import { besideOf, ModelRow } from './model.entity.js';

/** Which model is heard. With it changes the probability from which on the router decides alone: a dated row. */
@Injectable()
export class ServeModel {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly shelf: ModelShelf,
    private readonly compareShadow: CompareShadow,
  ) {}

  /** The shadow, when the figures allow it. */
  async promote(): Promise<number | null> {
    return this.db.transaction(async (tx) => {
      const shadow = await tx.findOne(ModelRow, { where: { state: 'shadow' }, lock: { mode: 'pessimistic_write' } });
      if (!shadow || (await this.hindrance(tx, shadow)) !== null) return null;
      await this.put(tx, shadow, null);
      return shadow.version;
    });
  }

  /** An official has one serve that served before (roll back), or the shadow when the figures allow it. */
  async choose(version: number, staffId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const model = await tx.findOne(ModelRow, { where: { version }, lock: { mode: 'pessimistic_write' } });
      if (!model) throw new ModelUnknown(version);
      if (model.state === 'serving') return;
      const hindrance = await this.hindrance(tx, model);
      if (hindrance !== null) throw new ModelNotReady(version, hindrance);
      await this.put(tx, model, staffId);
    });
  }

  private async hindrance(tx: EntityManager, model: ModelRow): Promise<string | null> {
    // Of another release: the rules would decide without it.
    if ((await this.shelf.find(model.version)) === null) return 'unreadable';
    if (model.state === 'retired' && model.servedFrom !== null) return null;
    if (model.state !== 'shadow') return 'not-better';
    const serving = await tx.findOneBy(ModelRow, { state: 'serving' });
    const seen = await this.compareShadow.run(tx, model.version, serving?.version ?? null);
    const verdict = mayServe(besideOf(model.measured), seen);
    return verdict.may ? null : verdict.why;
  }

  private async put(tx: EntityManager, model: ModelRow, decidedBy: string | null): Promise<void> {
    const now = this.clock.now();
    await tx.update(ModelRow, { state: 'serving' }, { state: 'retired' });
    await tx.update(ModelRow, { version: model.version }, { state: 'serving', servedFrom: now, decidedBy });
    await tx.insert(RoutingPolicy, {
      ...{ id: uuidV7(), kind: 'auto-route-above', amount: thresholdToServe(model.measured) },
      ...{ effectiveFrom: now, model: model.version, setBy: decidedBy, setAt: now },
      ...{ undoneBy: null, undoneAt: null },
    });
    this.shelf.changed();
  }
}
