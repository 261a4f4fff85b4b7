import { setTimeout as pause } from 'node:timers/promises';

/** A webhook that fails is called again with the same message, for a while, as all providers do. */
export async function offerAgain(
  call: () => Promise<number>,
  { attempts = 20, everyMs = 1_000 } = {},
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const status = await call().catch(() => 503);
    if (status < 300) return true;
    if (status < 500 && status !== 429) return false;
    await pause(everyMs);
  }
  return false;
}

/** Calls a webhook; its status. */
export async function post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(url, {
    ...{ method: 'POST', body, signal: AbortSignal.timeout(20_000) },
    headers: { 'content-type': 'application/json', ...headers },
  });
  await answer.body?.cancel();
  return answer.status;
}

/** The same with a form. */
export async function postForm(
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const answer = await fetch(url, {
    ...{ method: 'POST', body: new URLSearchParams(fields), headers, signal: AbortSignal.timeout(20_000) },
  });
  await answer.body?.cancel();
  return answer.status;
}
