import { csrfTokenOf, Sessions, sessionCookie } from '#libs/access';
import { SystemClock } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import { benchOfficers } from '../measured/officers.js';
import type { HubClient } from './hub-client.js';

/** What the officer's page knows of a case. */
export interface SeenCase {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly dueAt: string | null;
  /** When the page first had it, by `performance.now()`. */
  readonly seenAt: number;
}

const patienceMs = 60_000;
type Waiting = (seen: SeenCase) => void;

/**
 * The open pages of an institution's officers: they hear over the stream that a case changed and open it, as the desk does.
 * A case is worked on once its clock is armed.
 */
export class OfficerDesk {
  readonly headers: Readonly<Record<string, string>>;
  readonly openMs: number[] = [];
  private readonly seen = new Map<string, SeenCase>();
  private readonly waiting = new Map<string, Waiting>();
  private readonly opening = new Set<string>();
  private readonly armed = new Set<string>();

  private constructor(
    private readonly hub: HubClient,
    private readonly institution: string,
    token: string,
  ) {
    this.headers = { cookie: `${sessionCookie}=${token}`, 'x-csrf-token': csrfTokenOf(token) };
  }

  static async ofAll(hub: HubClient, access: DataSource): Promise<Map<string, OfficerDesk>> {
    const sessions = new Sessions(access, new SystemClock());
    const desks = benchOfficers.map(async ({ id, institution }) => {
      const desk = new OfficerDesk(hub, institution, await sessions.open(id, null));
      // Ends with the hub.
      hub.stream('/api/casework/stream', desk.headers, (data) => void desk.hear(data)).catch(() => undefined);
      return [institution, desk] as const;
    });
    return new Map(await Promise.all(desks));
  }

  /** Settles when the case of this code can be worked on. */
  async whenArmed(code: string): Promise<SeenCase> {
    const known = this.seen.get(code);
    if (known?.dueAt) return known;
    return new Promise((resolve, reject) => {
      const impatience = setTimeout(() => {
        reject(new Error(`The officers of ${this.institution} did not get ${code} within ${patienceMs / 1000} s`));
      }, patienceMs);
      this.waiting.set(code, (seen) => {
        clearTimeout(impatience);
        resolve(seen);
      });
    });
  }

  private async hear(data: string): Promise<void> {
    const { id } = JSON.parse(data) as { id?: string };
    if (id === undefined || this.opening.has(id) || this.armed.has(id)) return;
    // Hints come in flurries: one look a moment later sees them all.
    this.opening.add(id);
    await new Promise((resolve) => setTimeout(resolve, 10));
    this.opening.delete(id);
    const { body, tookMs } = await this.hub.call<Omit<SeenCase, 'seenAt'>>({
      path: `/api/casework/cases/${id}`,
      headers: this.headers,
    });
    this.openMs.push(tookMs);
    const seen = { ...body, seenAt: this.seen.get(body.code)?.seenAt ?? performance.now() };
    this.seen.set(body.code, seen);
    if (seen.dueAt === null) return;
    this.armed.add(id);
    this.waiting.get(body.code)?.(seen);
    this.waiting.delete(body.code);
  }
}
