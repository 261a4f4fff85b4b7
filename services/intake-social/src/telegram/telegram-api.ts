import { Injectable } from '@nestjs/common';
import { sendPatienceMs } from '#libs/intake';
import { z } from 'zod';
import { TelegramEnv } from '../intake-social.env.js';

const answer = z.object({
  ok: z.boolean().optional(),
  result: z.object({ message_id: z.int().optional() }).optional().catch(undefined),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
});

export interface TelegramAnswer {
  readonly status: number;
  readonly messageId: string | null;
  readonly retryAfterMs: number | null;
}

/** Calls of the Bot API. The token is part of the address, so the address is never logged and never in an error of ours. */
@Injectable()
export class TelegramApi {
  constructor(private readonly env: TelegramEnv) {}

  /** Which bot we are: updates are counted per bot. */
  get botId(): string {
    return this.env.token.split(':', 1).join('');
  }

  async call(method: 'sendMessage' | 'answerCallbackQuery', body: object): Promise<TelegramAnswer> {
    const response = await fetch(`${this.env.apiUrl.replace(/\/$/, '')}/bot${this.env.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(sendPatienceMs),
      redirect: 'error',
    });
    const read = answer.safeParse(await response.json().catch(() => null)).data;
    const { message_id: messageId } = read?.result ?? {};
    const { retry_after: seconds } = read?.parameters ?? {};
    return {
      status: response.status,
      messageId: messageId === undefined ? null : String(messageId),
      retryAfterMs: seconds === undefined ? null : seconds * 1_000,
    };
  }
}
