import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { KnownComplaint, Knowledge } from '../dialogue/turn.js';
import { isIdentitySeen } from '../tracking/fact.js';
import { isOpen } from '../tracking/story.js';
import { Tracking, type Tracked } from '../tracking/tracking.js';
import type { Incoming } from './incoming.js';
import type { Spoken } from './lock-conversation.js';
import type { MessageDoor } from './message-door.js';

/** What the dialogue has to know before it can decide about a message. */
@Injectable()
export class GatherKnowledge {
  constructor(
    private readonly tracking: Tracking,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** What each sender has filed here, for all of them at once. */
  own(tx: EntityManager, spoken: readonly Spoken[]): Promise<ReadonlyMap<string | undefined, Tracked[]>> {
    return this.tracking.latestOfEach(
      spoken.map(({ conversation }) => conversation.senderIndex),
      tx,
    );
  }

  async run(tx: EntityManager, { incoming, conversation }: Spoken, tracked: readonly Tracked[]): Promise<Knowledge> {
    const { door, senderIndex, state } = conversation;
    const own = [...tracked];
    const code = 'code' in incoming.intent ? incoming.intent.code : null;
    const asked = code === null ? null : await this.tracking.byCode(code, tx);
    // Mostly it is one of theirs, which has just been read.
    const byId = (id: string) => own.find(({ complaint }) => complaint.id === id) ?? this.tracking.byId(id, tx);
    const about = state.about && (await byId(state.about.complaintId));
    const quotedId = await quotedComplaint(tx, senderIndex, incoming);
    const quoted = quotedId === null ? null : await byId(quotedId);
    // Filed at another door with this very address: theirs as well.
    for (const other of [asked, about, quoted]) {
      if (other && !own.some(({ complaint }) => complaint.id === other.complaint.id)) {
        if (await this.isReachedAt(tx, other, { door, address: incoming.address })) own.push(other);
      }
    }
    return {
      now: this.clock.now(),
      own: own.map(known),
      asked: asked && known(asked),
      quoted: quotedId,
      newId: uuidV7(),
      answerable: incoming.answerable,
      withFile: (incoming.media ?? []).length > 0,
      isPlace: incoming.isPlace ?? false,
      isPublic: incoming.isPublic ?? false,
      isEdit: incoming.isEdit ?? false,
    };
  }

  private async isReachedAt(
    tx: EntityManager,
    { complaint }: Tracked,
    { door, address }: { door: MessageDoor; address: string },
  ): Promise<boolean> {
    const contact = await this.vault.contactOf(tx, complaint.id);
    return contact !== null && door.addressOf(contact) === address;
  }
}

const known = ({ complaint: { id, code, anonymous, confidential }, facts, story }: Tracked): KnownComplaint => ({
  id,
  code,
  status: story.status,
  open: isOpen(story.status),
  ratable: story.ratable,
  reopenable: story.reopenable,
  dissent: story.dissent,
  anonymous,
  confidential,
  seen: isIdentitySeen(facts),
  holder: story.holder,
  answerBy: story.answerBy,
});

/** What our message that is quoted was about, or what became of the one of theirs that this one follows. */
async function quotedComplaint(tx: EntityManager, senderIndex: Buffer, { account, quotes, follows }: Incoming) {
  if (!quotes && !follows) return null;
  const rows = await tx.query<{ complaint_id: string | null }[]>(
    `select complaint_id from outgoing_message where sender_index = $1 and provider_id = $2
      union all
     select sealed_under from inbound_message
      where account = $3 and key = $4 and sender_index = $1 and state = 'taken'
      union all
     select sealed_under from inbound_message
      where account = $3 and reference = $4 and sender_index = $1 and state = 'taken'
      limit 1`,
    [senderIndex, quotes ?? null, account, follows ?? null],
  );
  return rows[0]?.complaint_id ?? null;
}
