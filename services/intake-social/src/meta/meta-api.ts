import { Injectable } from '@nestjs/common';
import { DoorShut, sendPatienceMs } from '#libs/intake';
import { z } from 'zod';
import type { MetaError } from '../rules/meta-outcome.js';
import { MetaEnv, type MetaDoorName, type MetaSettings } from './meta.env.js';

const answer = z.object({
  message_id: z.string().optional(),
  /** Of a comment. */
  id: z.string().optional(),
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

  send(door: MetaDoorName, message: object): Promise<MetaAnswer> {
    return this.post(door, `${this.settingsOf(door).accountId}/messages`, message);
  }

  /** Under what somebody has said, for everybody to read. */
  comment(door: MetaDoorName, under: string, message: string): Promise<MetaAnswer> {
    const edge = { messenger: 'comments', instagram: 'replies' }[door];
    return this.post(door, `${encodeURIComponent(under)}/${edge}`, { message });
  }

  private async post(door: MetaDoorName, path: string, body: object): Promise<MetaAnswer> {
    const { graphUrl, accessToken } = this.settingsOf(door);
    const response = await fetch(`${graphUrl}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(sendPatienceMs),
      redirect: 'error',
    });
    const { message_id, id, error } = answer.safeParse(await response.json().catch(() => null)).data ?? {};
    const { code = null, error_subcode: subcode = null } = error ?? {};
    return { status: response.status, messageId: message_id ?? id ?? null, code, subcode };
  }
}
