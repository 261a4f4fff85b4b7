import { Injectable } from '@nestjs/common';
import { DoorShut, sendPatienceMs } from '#libs/intake';
import { z } from 'zod';
import { WhatsAppEnv, type WhatsAppSettings } from '../intake-social.env.js';

const answer = z.object({
  messages: z.array(z.object({ id: z.string() })).optional(),
  error: z.object({ code: z.number().optional() }).optional(),
});

const fileAnswer = z.object({
  url: z.string().optional(),
  error: z.object({ code: z.number().optional() }).optional(),
});

export interface WhatsAppAnswer {
  readonly status: number;
  readonly messageId: string | null;
  /** Graph's own code of what was wrong. */
  readonly code: number | null;
}

/** Calls of the Cloud API. */
@Injectable()
export class WhatsAppApi {
  constructor(private readonly env: WhatsAppEnv) {}

  get settings(): WhatsAppSettings {
    if (!this.env.settings) throw new DoorShut('WHATSAPP_*');
    return this.env.settings;
  }

  async send(message: object): Promise<WhatsAppAnswer> {
    const { graphUrl, numberId, accessToken } = this.settings;
    const response = await fetch(`${graphUrl}/${numberId}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ messaging_product: 'whatsapp', recipient_type: 'individual', ...message }),
      signal: AbortSignal.timeout(sendPatienceMs),
      redirect: 'error',
    });
    const read = answer.safeParse(await response.json().catch(() => null)).data;
    return { status: response.status, messageId: read?.messages?.[0]?.id ?? null, code: read?.error?.code ?? null };
  }

  /** Where a file lies for the next minutes. */
  async fileAt(id: string): Promise<Pick<WhatsAppAnswer, 'status' | 'code'> & { readonly url: string | null }> {
    const { graphUrl, numberId, accessToken } = this.settings;
    const response = await fetch(`${graphUrl}/${encodeURIComponent(id)}?phone_number_id=${numberId}`, {
      headers: { authorization: `Bearer ${accessToken}` },
      signal: AbortSignal.timeout(sendPatienceMs),
      redirect: 'error',
    });
    const read = fileAnswer.safeParse(await response.json().catch(() => null)).data;
    return { status: response.status, code: read?.error?.code ?? null, url: read?.url ?? null };
  }
}
