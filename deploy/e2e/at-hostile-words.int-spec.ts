import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionCookie } from '#libs/access';
import { complaintRated } from '#libs/contracts';
import { wordsOfPdf } from '#libs/testing';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../../services/casework/src/fixtures/a-complaint.js';
import { ADeskAtWork } from '../../services/casework/src/fixtures/a-desk-at-work.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { AWebDoor } from '../../services/intake-web/src/fixtures/a-web-door.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { assertOnlyText, hostile, listenForViolations } from './hostile-text.js';

describe('words with a script in them, at a case,', () => {
  let casework: ACasework;
  let desk: ADeskToLookAt;
  let work: ADeskAtWork;
  beforeAll(async () => {
    casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
    await tellOfInstitutions(casework);
    work = await ADeskAtWork.open(casework);
    desk = await ADeskToLookAt.open(casework.hub, casework.desk);
  }, 120_000);
  afterAll(async () => {
    await desk?.close();
    await casework?.stop();
  });

  it('are text where the name of the citizen is shown, and where a complaint that says the same is', async () => {
    const words = { title: hostile('judul'), text: hostile('gardu padam'), anonymous: false };
    const { complaintId, caseId } = await aCase(casework, 'pln', words);
    await aCase(casework, 'pln', { ...words, title: hostile('serupa') });
    const contact = { name: hostile('nama'), door: 'web', language: 'id' } as const;
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    const page = await desk.signIn('officer', places.pln);
    await listenForViolations(page);
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByRole('tab', { name: 'Aduan serupa' }).click();
    // A line shows how it begins.
    await page.locator('.similar').getByText('"><script>window.ran=1</script>', { exact: false }).first().waitFor();
    await page.getByRole('tab', { name: 'Pelapor' }).click();
    await page.getByLabel('Mengapa Anda perlu tahu').fill(hostile('alasan'));
    await page.getByRole('button', { name: 'Buka identitas' }).click();
    await page.getByText(hostile('nama')).waitFor();
    await page.getByRole('tab', { name: 'Riwayat' }).click();
    await page.getByText(hostile('alasan')).first().waitFor();
    await assertOnlyText(page);
  }, 60_000);

  it('are text where somebody reopens and appeals, and in the dossier, which runs nothing and leads nowhere', async () => {
    const { complaintId, caseId } = await work.anAnsweredCase();
    const rate = async (which: string) => {
      casework.clock.advance(1_000);
      const comment = await casework.vault.seal(casework.admin, complaintId, 'rating', hostile(which));
      await casework.tell(complaintRated, complaintId, { score: 1, comment, ratedAt: work.now() });
    };
    await rate('keberatan');
    expect((await work.show(caseId)).status).toBe('in-progress');
    await work.act(caseId, { action: 'answer', message: hostile('jawaban'), final: true });
    await rate('banding');
    expect((await work.show(caseId)).status).toBe('appealed');
    const superior = await desk.signIn('officer', 'bp-bumn/');
    await listenForViolations(superior);
    await superior.goto('/desk/inbox?view=appealed');
    await superior.locator('[data-row]').first().click();
    for (const which of ['keberatan', 'jawaban', 'banding']) await superior.getByText(hostile(which)).first().waitFor();
    await assertOnlyText(superior);

    const answer = await superior.request.get(`/api/casework/cases/${caseId}/dossier?as=pdf`);
    const pdf = await answer.body();
    expect(wordsOfPdf(pdf).replace(/\s/g, '')).toContain(hostile('banding').replace(/\s/g, ''));
    expect(pdf.toString('latin1')).not.toMatch(/\/(JavaScript|JS|URI|Launch|OpenAction)\b/);
  }, 60_000);
});

describe('words with a script in them, about what is erased,', () => {
  let door: AWebDoor;
  let desk: ADeskToLookAt;
  let administrator: Record<string, string>;
  beforeAll(async () => {
    door = await AWebDoor.start(deskEnvironment, [DeskModule]);
    desk = await ADeskToLookAt.open(door, {
      signIn: () => Promise.resolve({ token: (administrator['cookie'] ?? '').slice(sessionCookie.length + 1) }),
    });
    administrator = await door.signIn('administrator', 'salur/');
  }, 120_000);
  afterAll(async () => {
    await desk?.close();
    await door?.stop();
  });

  const send = async <Body>(path: string, body: unknown, more: Record<string, string> = administrator) => {
    const headers = { 'content-type': 'application/json', ...more };
    const answer = await fetch(`${door.url}${path}`, { method: 'POST', body: JSON.stringify(body), headers });
    expect(answer.status).toBeLessThan(300);
    return (answer.status === 204 ? null : await answer.json()) as Body;
  };
  interface Filed {
    readonly code: string;
    readonly replyKey: string;
  }
  const file = async () => {
    const filed = await send<Filed>('/api/complaints', { text: hostile('isi'), place: hostile('tempat') }, {});
    await send(`/api/complaints/${filed.code}/erasure/request`, {}, { 'reply-key': filed.replyKey });
    return filed.code;
  };

  it('are text on the page of the administrator who decides about it', async () => {
    const [refused, erased] = [await file(), await file()];
    await send(`/api/complaints/${refused}/erasure/refusal`, { reason: hostile('tidak') });
    await send(`/api/complaints/${erased}/erasure`, { reason: hostile('ya') });
    const page = await desk.signIn('administrator', 'salur/');
    await listenForViolations(page);
    await page.goto('/desk/erasures');
    for (const which of ['tidak', 'ya']) await page.getByText(hostile(which)).first().waitFor();
    await assertOnlyText(page);
  }, 60_000);
});
