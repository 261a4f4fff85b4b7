import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { KeepDraft } from './keep-draft.js';
import { KeepFile } from './keep-file.js';
import { ProofOfWork } from '../proof/proof-of-work.js';

/** Forgets drafts that nobody sent, and files whose sending was given up, and proofs that nobody can show again. */
@Injectable()
export class ClearDrafts implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(drafts: KeepDraft, files: KeepFile, proofs: ProofOfWork, log: Log, shutdown: Shutdown) {
    const run = async () => {
      await drafts.dropExpired();
      await files.dropUnfinished();
      await proofs.dropExpired();
    };
    const work = { service: 'intake-web', name: 'clearing of drafts', everyMs: 60_000, afterTroubleMs: 60_000, run };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }
}
