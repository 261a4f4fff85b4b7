import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import type { Knowledge } from '../rules/knowledge.js';
import { unseenShare } from '../rules/learning/unseen-share.js';
import { readSigns } from '../rules/signs-of.js';
import { ModelShelf } from './model-shelf.js';
import { Verdict } from './verdict.entity.js';

/** Every model that looks says what it thinks of a new complaint, and it is kept beside what was decided. */
@Injectable()
export class KeepVerdicts {
  constructor(
    private readonly shelf: ModelShelf,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, complaintId: string, text: string, knowledge: Knowledge): Promise<void> {
    const at = this.clock.now();
    const models = await this.shelf.current(tx);
    const signs = models.length === 0 ? [] : readSigns(text, knowledge);
    const verdicts = models.flatMap(({ version, model }) => {
      const [first] = model.predict(text, signs);
      const said = first && { institution: first.label, probability: first.probability };
      return said ? [{ complaintId, model: version, ...said, unseen: unseenShare(text, model), at }] : [];
    });
    if (verdicts.length > 0) await tx.createQueryBuilder().insert().into(Verdict).values(verdicts).orIgnore().execute();
  }
}
