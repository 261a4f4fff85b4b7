import { Injectable } from '@nestjs/common';
import { noticePlanned, noticeReported, optedOut, type NoticeKind, type NoticePlanned } from '#libs/contracts';
import { Outbox, type EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import { uuidV7 } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { newDialogue, type DialogueState } from '../dialogue/dialogue-state.js';
import { OutgoingQueue } from '../outgoing/outgoing-queue.js';
import { LockConversation } from './lock-conversation.js';
import { MessageDoors } from './message-doors.js';

/** Who wants no notices still gets what answers their own message, and whom to call in danger. */
const askedFor: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['received', 'emergency', 'access-code']);

// As long as it opens the page, and a little more.
const codeMs = 15 * 60_000;

/** A code is no news, so what was spoken about stays; but the digits that come next are known for what they are. */
const rememberedOf = ({ subject, time, data: { kind } }: NoticePlanned): Partial<DialogueState> =>
  kind === 'access-code'
    ? { codeUntil: new Date(time.getTime() + codeMs).toISOString() }
    : { about: { complaintId: subject, kind, at: time.toISOString() } };

/** notifier → this door: something to tell a citizen, and what a plain reply of theirs will be about. */
@Injectable()
export class OnNoticePlanned implements EventHandler<typeof noticePlanned> {
  readonly contract = noticePlanned;

  constructor(
    private readonly vault: Vault,
    private readonly queue: OutgoingQueue,
    private readonly conversations: LockConversation,
    private readonly doors: MessageDoors,
    private readonly outbox: Outbox,
  ) {}

  async handle(event: NoticePlanned, tx: EntityManager): Promise<void> {
    const { subject, time, data } = event;
    const door = this.doors.find(data.door);
    if (!door) return;
    const contact = await this.vault.contactOf(tx, subject);
    const address = contact && door.addressOf(contact);
    if (address === null) return this.undelivered(event, tx, 'no address');
    const senderIndex = this.conversations.indexOf(door.name, address);
    const remembered = rememberedOf(event);
    const [conversation] = await tx.query<{ stopped: boolean }[]>(
      `insert into conversation (sender_index, id, state, version, updated_at) values ($1, $2, $3, 1, $4)
           on conflict (sender_index) do update
                   set state = case when conversation.state ->> 'stoppedAt' is null or $5
                                    then conversation.state || $6::jsonb
                                    else conversation.state end,
                       version = conversation.version + 1, updated_at = excluded.updated_at
           returning state ->> 'stoppedAt' is not null and not $5 as stopped`,
      [
        ...[senderIndex, uuidV7(), JSON.stringify({ ...newDialogue, language: data.language, ...remembered }), time],
        ...[askedFor.has(data.kind), JSON.stringify(remembered)],
      ],
    );
    if (conversation?.stopped) return this.undelivered(event, tx, optedOut);
    this.queue.plan(tx, {
      id: data.noticeId,
      door: door.name,
      senderIndex,
      sealedUnder: subject,
      complaintId: subject,
      kind: data.kind,
      notice: true,
      body: data.body,
      cost: data.cost ?? null,
      units: null,
    });
  }

  private async undelivered({ subject, time, data }: NoticePlanned, tx: EntityManager, detail: string): Promise<void> {
    await this.outbox.add(tx, noticeReported, subject, {
      noticeId: data.noticeId,
      door: data.door,
      outcome: 'failed',
      detail,
      reportedAt: time.toISOString(),
    });
  }
}
