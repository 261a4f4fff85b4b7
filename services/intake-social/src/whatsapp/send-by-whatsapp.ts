import { Injectable } from '@nestjs/common';
import { neverLeft, Send, type Departing, type SendOutcome } from '#libs/intake';
import { sendInPieces } from '../chat/send-in-pieces.js';
import { cutText } from '../rules/cut-text.js';
import { whatsAppRecipient } from '../rules/whatsapp-address.js';
import { whatsAppOutcome, type WhatsAppOutcome } from '../rules/whatsapp-outcome.js';
import { plainMessage, whatsAppMessage, whatsAppTemplate } from '../rules/whatsapp-words.js';
import { DailyBudget } from './daily-budget.js';
import { WhatsAppApi, type WhatsAppAnswer } from './whatsapp-api.js';

/** `POST /<number>/messages`; by template where the person last wrote more than a day ago. */
@Injectable()
export class SendByWhatsApp extends Send {
  constructor(
    private readonly api: WhatsAppApi,
    private readonly budget: DailyBudget,
  ) {
    super();
  }

  async send(message: Departing): Promise<SendOutcome> {
    const { chatId, language } = message.to;
    if (chatId === undefined) return { outcome: 'failed', detail: 'no WhatsApp address' };
    if (!(await this.budget.allows(message))) return { outcome: 'failed', detail: 'daily budget is spent' };
    const addressed = { ...whatsAppRecipient(chatId), biz_opaque_callback_data: message.id };
    return sendInPieces(cutText(message.text, { units: 4_000 }), async (text, isLast) => {
      const content = isLast ? whatsAppMessage(message.kind, text, language) : plainMessage(text);
      const free = await this.try({ ...addressed, ...content });
      if (free.meaning !== 'window-closed') return outcomeOf(free);
      const { template } = this.api.settings;
      if (template === null) return { outcome: 'failed', detail: 'more than a day since the last message' };
      return outcomeOf(await this.try({ ...addressed, ...whatsAppTemplate(template, text, language) }));
    });
  }

  private async try(message: object): Promise<Tried> {
    try {
      const answer = await this.api.send(message);
      return { meaning: whatsAppOutcome(answer), answer };
    } catch (error) {
      return { meaning: neverLeft(error) ? 'busy' : 'in-doubt', answer: null };
    }
  }
}

interface Tried {
  readonly meaning: WhatsAppOutcome;
  /** Null when none came. */
  readonly answer: WhatsAppAnswer | null;
}

function outcomeOf({ meaning, answer }: Tried): SendOutcome {
  const detail = answer ? `whatsapp said ${answer.code ?? answer.status}` : 'whatsapp did not answer';
  switch (meaning) {
    case 'sent':
      return { outcome: 'sent', providerId: answer?.messageId ?? null };
    case 'busy':
      return { outcome: 'not-now', detail, afterMs: 6_000 };
    case 'window-closed':
    case 'refused':
      return { outcome: 'failed', detail };
    case 'in-doubt':
      return { outcome: 'in-doubt', detail };
  }
}
