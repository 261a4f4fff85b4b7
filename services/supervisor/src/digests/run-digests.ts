import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { MakeDigests } from './make-digests.js';

/** Looks every few minutes whether a digest is to be made; apart from the clocks, which wait for nobody's paper. */
@Injectable()
export class RunDigests implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(makeDigests: MakeDigests, log: Log, shutdown: Shutdown) {
    const work = {
      ...{ service: 'supervisor', name: 'digests', everyMs: 5 * 60_000, afterTroubleMs: 5 * 60_000 },
      run: async () => {
        await makeDigests.run();
      },
    };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }
}
