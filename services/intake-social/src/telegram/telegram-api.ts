import { Injectable } from '@nestjs/common';
import { sendPatienceMs } from '#libs/intake';
import { z } from 'zod';
import { TelegramEnv } from '../intake-social.env.js';

const answer = z.object({
  ok: z.boolean().optional(),
  result: z.object({ message_id: z.int().optional(), file_path: z.string().optional() }).optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
});

export interface TelegramAnswer {
  readonly status: number;
  readonly messageId: string | null;
  /** Where a file lies, below `fileUrl`. */
  readonly filePath: string | null;
  readonly retryAfterMs: number | null;
  /** What was wrong, in the provider's words. */
  readonly description: string | null;
}

/** Calls of the Bot API. The token is part of the address, so the address is never logged and never in an error of ours. */
@Injectable()
export class TelegramApi {
  constructor(private readonly env: TelegramEnv) {}

  /** Which bot we are: updates are counted per bot. */
  get botId(): string {
    return this.env.token.split(':', 1).join('');
  }

  get origin(): string {
    return new URL(this.env.apiUrl).origin;
  }

  /** Holds the token as well. */
  fileUrl(path: string): string {
    return `${this.root}/file/bot${this.env.token}/${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  async call(method: 'sendMessage' | 'answerCallbackQuery' | 'getFile', body: object): Promise<TelegramAnswer> {
    const response = await fetch(`${this.root}/bot${this.env.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(sendPatienceMs),
      redirect: 'error',
    });
    const read = answer.safeParse(await response.json().catch(() => null)).data;
    const { message_id: messageId, file_path: filePath = null } = read?.result ?? {};
    const { retry_after: seconds } = read?.parameters ?? {};
    return {
      status: response.status,
      messageId: messageId === undefined ? null : String(messageId),
      filePath,
      description: read?.description ?? null,
      retryAfterMs: seconds === undefined ? null : seconds * 1_000,
    };
  }

  private get root(): string {
    return this.env.apiUrl.replace(/\/$/, '');
  }
}
