import type { HubClient } from './hub-client.js';
import type { OfficerDesk } from './officer-desk.js';
import type { Story } from './texts.js';

/** How long each part of one complaint's way took. */
export interface Lifecycle {
  readonly fileMs: number;
  readonly visibleMs: number;
  readonly armedMs: number;
  readonly takeMs: number;
  readonly answerMs: number;
  readonly listMs: number;
}

interface Acted {
  readonly version: number;
}

/** Files, waits until the officer has it with its clock armed, takes it, answers it for good, and looks at the inbox again. */
export async function liveThrough(
  hub: HubClient,
  desks: ReadonlyMap<string, OfficerDesk>,
  { institution, text }: Story,
): Promise<Lifecycle> {
  const desk = desks.get(institution);
  if (!desk) throw new Error(`Nobody works at ${institution}`);
  const filed = await hub.file(text);
  const filedAt = performance.now() - filed.tookMs;
  const found = await desk.whenArmed(filed.body.code);
  const armedMs = performance.now() - filedAt;
  const act = (version: number, body: object) =>
    hub.call<Acted>({
      path: `/api/casework/cases/${found.id}/actions`,
      method: 'POST',
      headers: { ...desk.headers, 'if-match': `"${version}"` },
      body,
    });
  const taken = await act(found.version, { action: 'take' });
  const answered = await act(taken.body.version, {
    action: 'answer',
    final: true,
    message: 'Petugas kami sudah memperbaikinya pagi ini. Terima kasih atas laporan Anda.',
  });
  const listed = await hub.call({ path: '/api/casework/cases', headers: desk.headers });
  return {
    fileMs: filed.tookMs,
    visibleMs: found.seenAt - filedAt,
    armedMs,
    takeMs: taken.tookMs,
    answerMs: answered.tookMs,
    listMs: listed.tookMs,
  };
}
