import { Injectable } from '@nestjs/common';
import { neverLeft, Send, sendPatienceMs, type Departing, type SendOutcome } from '#libs/intake';
import { z } from 'zod';
import { sendInPieces } from '../chat/send-in-pieces.js';
import { cutText } from '../rules/cut-text.js';
import { withoutLinks } from '../rules/without-links.js';
import { XEnv, type XSettings } from './x.env.js';

const answer = z.object({ data: z.object({ dm_event_id: z.string().optional() }).optional() });

/** By direct message only, whatever was said in public: nothing about a case is for everybody to read. */
@Injectable()
export class SendByX extends Send {
  constructor(private readonly env: XEnv) {
    super();
  }

  async send({ text, to }: Departing): Promise<SendOutcome> {
    const { settings } = this.env;
    const { chatId } = to;
    if (chatId === undefined || !settings) return { outcome: 'failed', detail: 'no account at X' };
    return sendInPieces(cutText(withoutLinks(text, to.language), { units: 9_000 }), async (piece) => {
      try {
        return await this.sendPiece(settings, chatId, piece);
      } catch (error) {
        return neverLeft(error)
          ? { outcome: 'not-now', detail: 'x not reached' }
          : { outcome: 'in-doubt', detail: 'x did not answer' };
      }
    });
  }

  private async sendPiece({ apiUrl, accessToken }: XSettings, to: string, text: string): Promise<SendOutcome> {
    const response = await fetch(`${apiUrl}/2/dm_conversations/with/${encodeURIComponent(to)}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ text }),
      signal: AbortSignal.timeout(sendPatienceMs),
      redirect: 'error',
    });
    const read = answer.safeParse(await response.json().catch(() => null)).data;
    if (response.ok) return { outcome: 'sent', providerId: read?.data?.dm_event_id ?? null };
    const detail = `x said ${response.status}`;
    // Too many, or a token that an operator must renew: nothing has left.
    if ([401, 429, 503].includes(response.status)) return { outcome: 'not-now', detail, afterMs: 60_000 };
    return { outcome: response.status < 500 ? 'failed' : 'in-doubt', detail };
  }
}
