import { Injectable } from '@nestjs/common';
import { noticePlanned } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import type { ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { noteCosts } from '../prices/note-costs.js';
import type { Notice } from './notice.entity.js';
import { WordNotices, type Unworded, type Worded } from './word-notices.js';

interface Telling extends Unworded {
  readonly notice: Pick<Notice, 'id' | 'kind' | 'door' | 'language' | 'plannedAt'>;
  readonly complaint: Readonly<Complaint>;
  readonly key: ComplaintKey;
}

/** Asks doors to deliver notices, sealed. */
@Injectable()
export class SayNotice {
  constructor(
    private readonly outbox: Outbox,
    private readonly words: WordNotices,
  ) {}

  async run(tx: EntityManager, tellings: readonly Telling[]): Promise<void> {
    const said = await this.words.run(tellings);
    await this.outbox.addRows(
      tx,
      said.map((one) => this.row(one)),
    );
    await noteCosts(
      tx,
      said.flatMap(({ notice: { id }, cost }) => (cost === null ? [] : [{ id, cost }])),
    );
  }

  private row({ notice, complaint, key, body, cost }: Telling & Worded): ReturnType<Outbox['row']> {
    const { id, kind, door, language, plannedAt } = notice;
    return this.outbox.row(noticePlanned, complaint.id, {
      ...{ noticeId: id, kind, door, language },
      body: key.seal(`notice:${id}`, body),
      plannedAt: plannedAt.toISOString(),
      ...(cost !== null && { cost }),
    });
  }
}
