import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ReceiveMessage } from '#libs/intake';
import { Log, Repeat, Shutdown } from '#libs/runtime';
import { AskMentions } from './ask-mentions.js';
import { incomingByX } from './incoming-by-x.js';
import { MentionsCursor } from './mentions-cursor.js';
import { XEnv, type XSettings } from './x.env.js';

/** Looks for posts that name us, where somebody pays for it: webhooks of X do not bring them to everybody. */
@Injectable()
export class ReadMentionsLoop implements OnApplicationBootstrap {
  constructor(
    private readonly env: XEnv,
    private readonly cursor: MentionsCursor,
    private readonly asking: AskMentions,
    private readonly receiving: ReceiveMessage,
    private readonly log: Log,
    private readonly shutdown: Shutdown,
  ) {}

  onApplicationBootstrap(): void {
    const { settings } = this.env;
    if (!settings?.mentions) return;
    const { everyMs } = settings.mentions;
    const work = { service: 'intake-social', name: 'reading of mentions at X', everyMs, afterTroubleMs: everyMs };
    new Repeat({ ...work, run: () => this.run(settings, everyMs) }, this.log, this.shutdown).start();
  }

  private async run(settings: XSettings, everyMs: number): Promise<void> {
    const { accountId } = settings;
    const since = await this.cursor.takeTurn(accountId, everyMs);
    if (!since) return;
    const { messages, lastId } = await this.asking.run(settings, since);
    for (const message of messages) await this.receiving.run(incomingByX(accountId, message));
    // Last: what could not be stored is read again, and what was stored is known by its id.
    if (lastId !== since.lastId && lastId !== null) await this.cursor.advance(accountId, lastId);
  }
}
