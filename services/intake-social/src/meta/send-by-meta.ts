import { Injectable } from '@nestjs/common';
import { neverLeft, Send, type Departing, type SendOutcome } from '#libs/intake';
import { sendInPieces } from '../chat/send-in-pieces.js';
import { cutText } from '../rules/cut-text.js';
import { metaOutcome, type MetaOutcome } from '../rules/meta-outcome.js';
import { isByPeople, metaMessage } from '../rules/meta-words.js';
import { FirstComment } from './first-comment.js';
import { MetaApi, type MetaAnswer } from './meta-api.js';
import { metaObjects, type MetaDoorName } from './meta.env.js';

const longest = { messenger: { units: 2_000 }, instagram: { bytes: 1_000 } } as const;

/**
 * `POST /<page>/messages`; what an officer wrote may follow for seven days, everything else for one. Who has complained by a
 * comment is answered under it with one sentence for all of them, and may be written to in private by it, once.
 */
@Injectable()
export class SendByMeta extends Send {
  constructor(
    private readonly api: MetaApi,
    private readonly comments: FirstComment,
  ) {
    super();
  }

  async send({ id, kind, text, to }: Departing): Promise<SendOutcome> {
    const { door, chatId } = to;
    if (chatId === undefined || !isMetaDoor(door)) return { outcome: 'failed', detail: 'no address at Meta' };
    const comment = await this.comments.of(id).catch(() => undefined);
    if (comment === undefined) return { outcome: 'not-now', detail: 'not known where it belongs' };
    if (kind === 'in-public') return this.inPublic(door, comment, text);
    const pieces = cutText(text, longest[door]);
    const byComment = comment !== null && pieces.length === 1 ? comment : null;
    return sendInPieces(pieces, async (piece, isLast) => {
      const message = isLast ? metaMessage(kind, piece) : { text: piece };
      return outcomeOf(door, await this.inPrivate(door, { kind, chatId, comment: byComment, message }));
    });
  }

  private async inPublic(door: MetaDoorName, comment: string | null, text: string): Promise<SendOutcome> {
    if (comment === null) return { outcome: 'failed', detail: 'no comment to answer' };
    return outcomeOf(door, await this.try(() => this.api.comment(door, comment, text)));
  }

  /** By the comment when it is the first word, else when nothing else is let through. */
  private async inPrivate(door: MetaDoorName, { kind, chatId, comment, message }: Private): Promise<Tried> {
    const byId = () => this.byId(door, { kind, chatId, message });
    if (comment === null) return byId();
    const byComment = () => this.try(() => this.api.send(door, { recipient: { comment_id: comment }, message }));
    const [first, second] = kind === 'received' ? [byComment, byId] : [byId, byComment];
    const tried = await first();
    return tried.meaning === 'refused' || tried.meaning === 'window-closed' ? second() : tried;
  }

  private async byId(door: MetaDoorName, { kind, chatId, message }: Omit<Private, 'comment'>): Promise<Tried> {
    // Meta did not say who it was.
    if (!/^\d+$/.test(chatId)) return { meaning: 'refused', answer: null };
    const recipient = { id: chatId };
    const reply = await this.try(() => this.api.send(door, { recipient, messaging_type: 'RESPONSE', message }));
    if (reply.meaning !== 'window-closed' || !isByPeople(kind)) return reply;
    const tagged = { recipient, messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT', message };
    return this.try(() => this.api.send(door, tagged));
  }

  private async try(call: () => Promise<MetaAnswer>): Promise<Tried> {
    try {
      const answer = await call();
      return { meaning: metaOutcome(answer), answer };
    } catch (error) {
      return { meaning: neverLeft(error) ? 'busy' : 'in-doubt', answer: null };
    }
  }
}

interface Private {
  readonly kind: Departing['kind'];
  readonly chatId: string;
  readonly comment: string | null;
  readonly message: object;
}

const isMetaDoor = (door: string): door is MetaDoorName => Object.hasOwn(metaObjects, door);

interface Tried {
  readonly meaning: MetaOutcome;
  /** Null when none came. */
  readonly answer: MetaAnswer | null;
}

function outcomeOf(door: MetaDoorName, { meaning, answer }: Tried): SendOutcome {
  const detail = answer ? `${door} said ${answer.code ?? answer.status}` : `${door} did not answer`;
  switch (meaning) {
    case 'sent':
      return { outcome: 'sent', providerId: answer?.messageId ?? null };
    case 'busy':
      return { outcome: 'not-now', detail };
    case 'window-closed':
      return { outcome: 'failed', detail: 'too long since the last message' };
    case 'refused':
      return { outcome: 'failed', detail };
    case 'in-doubt':
      return { outcome: 'in-doubt', detail };
  }
}
