import type { HubClient } from '../load/hub-client.js';
import type { Story } from '../load/texts.js';

/** How long the calls took of one complaint's way through the bare server. */
export interface BareLifecycle {
  readonly fileMs: number;
  readonly listMs: number;
}

/** The five calls of a complaint's way, in the hub's order. */
export async function liveBarely(bare: HubClient, { institution, text }: Story): Promise<BareLifecycle> {
  const filed = await bare.call<{ id: string }>({ path: '/', method: 'POST', body: { text, institution } });
  const path = `/${filed.body.id}`;
  await bare.call({ path });
  await bare.call({ path, method: 'POST', body: { status: 'in-progress' } });
  await bare.call({ path, method: 'POST', body: { status: 'answered' } });
  const listed = await bare.call({ path: `/?institution=${institution}&after=${filed.body.id}` });
  return { fileMs: filed.tookMs, listMs: listed.tookMs };
}
