import { Injectable } from '@nestjs/common';
import { Clock, stopwatchMs } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { JobRefused, type JobWork, type TellProgress } from '../jobs/job-work.js';
import { DirectoryView } from '../directory/directory-view.js';
import { rulesVersion } from '../rules/decide-route.js';
import { beatsPresent } from '../rules/learning/may-serve.js';
import { leastLessons, splitByTime } from '../rules/learning/split-by-time.js';
import { GatherLessons, type KnownOwner } from './gather-lessons.js';
import { ModelRow, type TrainedOn } from './model.entity.js';
import { trainInThread } from './train-in-thread.js';
import type { Trained } from './train-worker.js';

/**
 * Learns from all that officials have decided, and compares what came of it with the model that serves, on the latest cases, which
 * neither was trained on here. What is better goes into the shadow; what is not is kept with its report.
 */
@Injectable()
export class TrainModel implements JobWork {
  constructor(
    private readonly db: DataSource,
    private readonly lessons: GatherLessons,
    private readonly clock: Clock,
    private readonly view: DirectoryView,
  ) {}

  async run(_: object, tell: TellProgress): Promise<object> {
    const startedMs = stopwatchMs();
    const owners = await this.lessons.owners();
    if (owners.length < leastLessons) {
      throw new JobRefused({
        id: `Baru ada ${owners.length} contoh; pelatihan perlu sedikitnya ${leastLessons}.`,
        en: `There are only ${owners.length} examples; a training needs at least ${leastLessons}.`,
      });
    }
    const { train, heldBack } = splitByTime(owners);
    const present = await this.db.getRepository(ModelRow).findOneBy({ state: 'serving' });
    const trained = await trainInThread({
      train: this.counted(train, owners.length, tell),
      handedBack: this.lessons.counterExamples(await this.lessons.notOwners()),
      catalogue: this.lessons.sentences(),
      heldBack: this.lessons.examples(heldBack),
      present: present?.content ?? null,
      beside: { directory: await this.view.heard(), today: this.view.today() },
    });
    return this.keep(trained, present, trainedOn(train, (stopwatchMs() - startedMs) / 1_000));
  }

  /** Reading is the smaller part of the work; the training itself cannot say how far it is. */
  private async *counted(owners: KnownOwner[], all: number, tell: TellProgress) {
    let read = 0;
    for await (const examples of this.lessons.examples(owners)) {
      yield examples;
      read += examples.length;
      await tell((0.3 * read) / all);
    }
  }

  private keep({ content, itself, present, compared }: Trained, serving: ModelRow | null, trainedOnWhat: TrainedOn) {
    const state = beatsPresent({ itself, present, compared }) ? 'shadow' : 'retired';
    return this.db.transaction(async (tx) => {
      // A newer one takes the place of one that still waits in the shadow.
      if (state === 'shadow') await tx.update(ModelRow, { state: 'shadow' }, { state: 'retired' });
      const { identifiers } = await tx.insert(ModelRow, {
        ...{ state, content: Buffer.from(content), trainedOn: trainedOnWhat, trainedAt: this.clock.now() },
        measured: {
          itself,
          present: serving && present && { version: serving.version, measured: present },
          ...(compared && { compared }),
          rulesVersion,
        },
        ...{ servedFrom: null, decidedBy: null },
      });
      return { version: (identifiers[0] as { version: number }).version, state };
    });
  }
}

const trainedOn = (train: readonly KnownOwner[], seconds: number): TrainedOn => ({
  texts: train.length,
  owners: new Set(train.map(({ owner }) => owner)).size,
  from: (train[0]?.at ?? new Date(0)).toISOString(),
  to: (train.at(-1)?.at ?? new Date(0)).toISOString(),
  seconds: Math.round(seconds * 10) / 10,
});
