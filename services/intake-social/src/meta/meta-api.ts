import { Injectable } from '@nestjs/common';
import { DoorShut, sendPatienceMs } from '#libs/intake';
import { z } from 'zod';
import type { MetaError } from '../rules/meta-outcome.js';
import { MetaEnv, type MetaDoorName, type MetaSettings } from './meta.env.js';

const answer = z.object({
  message_id: z.string().optional(),
  error: z.object({ code: z.number().optional(), error_subcode: z.number().optional() }).optional(),
});

export interface MetaAnswer extends MetaError {
  readonly messageId: string | null;
}

/** Calls of Graph for our page and our account at Instagram. */
@Injectable()
export class MetaApi {
  constructor(private readonly env: MetaEnv) {}

  settingsOf(door: MetaDoorName): MetaSettings {
    const settings = this.env.doors[door];
    if (!settings) throw new DoorShut(`${door.toUpperCase()}_*`);
    return settings;
  }

  /** From where files of any of the doors may be fetched. */
  get allowedHosts(): { hosts: string[]; origins: string[] } {
    const open = Object.values(this.env.doors).filter((one) => one !== null);
    return {
      hosts: open.flatMap(({ mediaHosts }) => mediaHosts),
      origins: open.map(({ graphUrl }) => new URL(graphUrl).origin),
    };
  }

  async send(door: MetaDoorName, message: object): Promise<MetaAnswer> {
    const { graphUrl, accountId, accessToken } = this.settingsOf(door);
    const response = await fetch(`${graphUrl}/${accountId}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(sendPatienceMs),
      redirect: 'error',
    });
    const { message_id: messageId = null, error } =
      answer.safeParse(await response.json().catch(() => null)).data ?? {};
    const { code = null, error_subcode: subcode = null } = error ?? {};
    return { status: response.status, messageId, code, subcode };
  }
}
