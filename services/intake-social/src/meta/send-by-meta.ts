import { Injectable } from '@nestjs/common';
import { neverLeft, Send, type Departing, type SendOutcome } from '#libs/intake';
import { sendInPieces } from '../chat/send-in-pieces.js';
import { cutText } from '../rules/cut-text.js';
import { metaOutcome, type MetaOutcome } from '../rules/meta-outcome.js';
import { isByPeople, metaMessage } from '../rules/meta-words.js';
import { MetaApi, type MetaAnswer } from './meta-api.js';
import { metaObjects, type MetaDoorName } from './meta.env.js';

const longest = { messenger: { units: 2_000 }, instagram: { bytes: 1_000 } } as const;

/** `POST /<page>/messages`; what an officer wrote may follow for seven days, everything else for one. */
@Injectable()
export class SendByMeta extends Send {
  constructor(private readonly api: MetaApi) {
    super();
  }

  async send({ kind, text, to }: Departing): Promise<SendOutcome> {
    const { door, chatId } = to;
    if (chatId === undefined || !isMetaDoor(door)) return { outcome: 'failed', detail: 'no address at Meta' };
    const recipient = { id: chatId };
    return sendInPieces(cutText(text, longest[door]), async (piece, isLast) => {
      const message = isLast ? metaMessage(kind, piece) : { text: piece };
      const reply = await this.try(door, { recipient, messaging_type: 'RESPONSE', message });
      if (reply.meaning !== 'window-closed' || !isByPeople(kind)) return outcomeOf(door, reply);
      const tagged = { recipient, messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT', message };
      return outcomeOf(door, await this.try(door, tagged));
    });
  }

  private async try(door: MetaDoorName, message: object): Promise<Tried> {
    try {
      const answer = await this.api.send(door, message);
      return { meaning: metaOutcome(answer), answer };
    } catch (error) {
      return { meaning: neverLeft(error) ? 'busy' : 'in-doubt', answer: null };
    }
  }
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
