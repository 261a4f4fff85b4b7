import { Injectable } from '@nestjs/common';
import { digestMade } from '#libs/contracts';
import { uuidV7, type LocalDate } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { WatchedPart } from '../monitor/watched-part.js';
import { digestDay } from '../rules/digest-day.js';
import { Digest, type DigestFigures } from './digest.entity.js';
import { drawDigest } from './draw-digest.js';
import { GatherDigest, type DigestContent } from './gather-digest.js';

type Part = WatchedPart & { readonly code: string; readonly name: string };

interface Made {
  readonly day: LocalDate;
  readonly figures: DigestFigures;
  readonly madeAt: Date;
}

/**
 * Makes the digest of the last day that is over, for every institution that has a coordinator. Nights on which the hub stood
 * still have none: how things stood then is not known afterwards.
 */
@Injectable()
export class MakeDigests {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
    private readonly gather: GatherDigest,
    private readonly outbox: Outbox,
  ) {}

  /** How many were made. Of two processes that make the same one, one keeps it. */
  async run(): Promise<number> {
    const day = digestDay(this.time.now());
    const parts = await this.missing(day);
    for (const part of parts) await this.make(part, day);
    return parts.length;
  }

  private missing(day: LocalDate): Promise<Part[]> {
    return this.db.query<Part[]>(
      `select place.code, place.name, place.path
         from access.coordinated() as one join institution as place on place.code = one.institution
        where not exists (select from digest where institution_code = place.code and day = $1) order by place.code`,
      [day],
    );
  }

  private async make(part: Part, day: LocalDate): Promise<void> {
    const madeAt = this.time.now();
    const content = await this.gather.run(part, day);
    const head = { institutionName: part.name, day, madeAt };
    const document = await drawDigest(head, content, 'id');
    const documentEn = await drawDigest(head, content, 'en');
    const figures = figuresOf(content);
    await this.db.transaction(async (tx) => {
      const made = await tx
        .createQueryBuilder()
        .insert()
        .into(Digest)
        .values({ institutionCode: part.code, day, madeAt, figures, document, documentEn })
        .orIgnore()
        .returning('day')
        .execute();
      if ((made.raw as unknown[]).length > 0) await this.tell(tx, part, { day, figures, madeAt });
    });
  }

  private async tell(tx: EntityManager, { code, name }: Part, { day, figures, madeAt }: Made): Promise<void> {
    const { open, overdue } = figures;
    await this.outbox.add(tx, digestMade, uuidV7(), {
      ...{ institution: code, institutionName: name, day, open, overdue },
      madeAt: madeAt.toISOString(),
    });
  }
}

const figuresOf = ({ now: { open, overdue, dueWithinDay }, ofDay }: DigestContent) => ({
  ...{ open, overdue, dueWithinDay },
  ...{ opened: ofDay.get('opened') ?? 0, answered: ofDay.get('answered') ?? 0 },
});
