import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { MessageDoors } from '../conversations/message-doors.js';
import { FetchWaiting } from './fetch-waiting.js';

/** Looks every half second for files that are due, where a door has files at all. */
@Injectable()
export class FetchLoop implements OnApplicationBootstrap {
  constructor(
    private readonly fetching: FetchWaiting,
    private readonly doors: MessageDoors,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.doors.haveFiles) return;
    const service = this.doors.names.join(' and ');
    const run = () => this.fetching.run();
    const work = { service, name: 'fetching of files', everyMs: 500, afterTroubleMs: 5_000, run };
    new Repeat(work, this.log, this.shutdown).start();
  }
}
