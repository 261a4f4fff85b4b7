import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { complaintFollowed } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock, Log, Repeat, Shutdown } from '#libs/runtime';
import { DataSource } from 'typeorm';

const atOnce = 50;

/** Tells the hub how many follow a complaint: of all who came since it was told last, the number they make. */
@Injectable()
export class TellFollowing implements OnApplicationBootstrap {
  private readonly repeat: Repeat;

  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    log: Log,
    shutdown: Shutdown,
  ) {
    const run = () => this.run();
    const work = { service: 'intake-web', name: 'telling of followers', everyMs: 15_000, afterTroubleMs: 60_000, run };
    this.repeat = new Repeat(work, log, shutdown);
  }

  onApplicationBootstrap(): void {
    this.repeat.start();
  }

  /** From now on nothing is told by itself; what is being told is waited for. */
  stop(): Promise<void> {
    return this.repeat.stop();
  }

  /** Of how many complaints it told. */
  run(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const changed = await tx.query<{ id: string }[]>(
        `select complaint_id as id from following_untold order by complaint_id limit ${atOnce} for update skip locked`,
      );
      const ids = changed.map(({ id }) => id);
      if (ids.length === 0) return 0;
      // After the locks: who came in before them is counted, who comes after marks it anew.
      const counted = await tx.query<{ id: string; followers: number }[]>(
        `with told as (delete from following_untold where complaint_id = any($1))
         select id, (select count(*)::int from follower where complaint_id = id) as followers
           from unnest($1::uuid[]) as id order by id`,
        [ids],
      );
      const countedAt = this.clock.now().toISOString();
      for (const { id, followers } of counted) {
        await this.outbox.add(tx, complaintFollowed, id, { followers, countedAt });
      }
      return ids.length;
    });
  }
}
