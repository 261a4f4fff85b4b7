import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { KeepDraft } from './keep-draft.js';

/** Forgets drafts that nobody sent. */
@Injectable()
export class ClearDrafts implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(drafts: KeepDraft, log: Log, shutdown: Shutdown) {
    const run = () => drafts.dropExpired();
    const work = { service: 'intake-web', name: 'clearing of drafts', everyMs: 60_000, afterTroubleMs: 60_000, run };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }
}
