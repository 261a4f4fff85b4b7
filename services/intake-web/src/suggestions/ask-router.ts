import { Injectable } from '@nestjs/common';
import { askingFor, Log } from '#libs/runtime';
import { z } from 'zod';
import { IntakeWebEnv } from '../intake-web.env.js';
import type { Answers } from '../rules/read-form.js';

const items = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    sentence: z.string().default(''),
    sentenceEn: z.string().default(''),
  }),
);
const answer = z.object({ items });

/** Whose a complaint seems to be, and why. */
export type SuggestedOwner = z.output<typeof items>[number];

/** Asks the router before anything is filed, in the words a citizen's script would use (decision 0033). */
@Injectable()
export class AskRouter {
  /** A page that waits longer has lost more than it gains. */
  patienceMs = 1_500;

  constructor(
    private readonly env: IntakeWebEnv,
    private readonly log: Log,
  ) {}

  /** Nobody where it cannot be asked: a form without an offer is a form. `caller` is whose share of its patience is used. */
  async run({ judul, isi, lokasi }: Answers, caller: string): Promise<readonly SuggestedOwner[]> {
    const { routerUrl } = this.env;
    const text = [judul, isi].filter(Boolean).join('\n');
    if (routerUrl === null || text.trim() === '') return [];
    try {
      const response = await fetch(new URL('/api/router/suggestions', routerUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...askingFor(caller) },
        body: JSON.stringify({ text: text.slice(0, 10_000), place: lokasi.slice(0, 500) || null }),
        signal: AbortSignal.timeout(this.patienceMs),
        redirect: 'error',
      });
      if (!response.ok) throw new Error(`The router said ${response.status}`);
      return answer.parse(await response.json()).items;
    } catch (error) {
      this.log.warn({ error }, 'The router was not asked whose a complaint seems to be');
      return [];
    }
  }
}
