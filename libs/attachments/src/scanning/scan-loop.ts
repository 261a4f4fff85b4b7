import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { Clamd } from './clamd.js';
import { ScanWaiting } from './scan-waiting.js';

/** Looks every few seconds whether a file waits for the scanner, where there is one. */
@Injectable()
export class ScanLoop implements OnApplicationBootstrap {
  constructor(
    private readonly scanning: ScanWaiting,
    private readonly clamd: Clamd,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.clamd.isSetUp) return;
    const run = () => this.scanning.run();
    const work = { service: 'attachments', name: 'scanning of files', everyMs: 5_000, afterTroubleMs: 15_000, run };
    new Repeat(work, this.log, this.shutdown).start();
  }
}
