import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { sessionCookie } from '#libs/access';
import { expect } from '#libs/browser';
import { caseEntrusted, complaintFiled } from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import type { Page } from 'playwright-core';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ANotifier } from '../../services/notifier/src/fixtures/a-notifier.js';
import { APushService, ASubscribedBrowser } from '../../services/notifier/src/fixtures/a-push-service.js';
import { SendStaffNotices } from '../../services/notifier/src/staff/send-staff-notices.js';
import { ADeskToLookAt, aMasterKey, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let notifier: ANotifier;
let service: APushService;
let browser: ASubscribedBrowser;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  notifier = await ANotifier.start({
    services: [DeskModule],
    environment: { ...deskEnvironment, SALUR_MASTER_KEY_FILE: aMasterKey() },
  });
  notifier.clock.set(new Date('2026-11-23T03:00:00Z'));
  service = await APushService.start();
  browser = new ASubscribedBrowser(service);
  desk = await ADeskToLookAt.open(notifier.hub, notifier.desk);
  page = await desk.signIn('officer', 'bp-bumn/pln/');
  await page.context().grantPermissions(['notifications'], { origin: notifier.hub.url });
  // Its maker cannot be reached from here: the address it would give is that of the service that is played. And a browser
  // without a screen says of itself that notices are refused, whatever it was granted.
  await page.addInitScript(`
    const made = { toJSON: () => (${JSON.stringify(browser.subscription)}), unsubscribe: () => Promise.resolve(true) };
    PushManager.prototype.subscribe = () => Promise.resolve(made);
    Object.defineProperty(Notification, 'permission', { get: () => 'default' });`);
}, 180_000);
afterAll(async () => {
  await desk?.close();
  await service?.stop();
  await notifier?.stop();
});

const devices = () => page.getByRole('region', { name: 'Perangkat' });

/** Who sits at that browser. */
async function whoIsThere(): Promise<string> {
  const cookies = await page.context().cookies(notifier.hub.url.replace('http:', 'https:'));
  const token = cookies.find(({ name }) => name === sessionCookie)?.value ?? '';
  const answer = await fetch(`${notifier.hub.url}/api/desk/session`, {
    headers: { cookie: `${sessionCookie}=${token}` },
  });
  return ((await answer.json()) as { staff: { id: string } }).staff.id;
}

describe('an officer whose desk is shut', () => {
  it('is told on the browser they asked, and by nothing else than codes and days', async () => {
    await page.goto('/desk/preferences');
    await devices().getByText('Beri tahu saya di peramban ini').waitFor();
    await looksRightInBothLanguages(page, 'devices-none');
    await devices().getByRole('button', { name: 'Beri tahu saya di peramban ini' }).click();
    await devices().getByText('Peramban ini', { exact: true }).waitFor();
    await looksRightInBothLanguages(page, 'devices-one');
    const [subject, code] = [uuidV7(), newTrackingCode()];
    await notifier.tell(complaintFiled, subject, { code, door: 'sms' });
    const caseId = uuidV7();
    await notifier.tell(caseEntrusted, subject, { caseId, officer: await whoIsThere(), by: uuidV7() });
    await notifier.hub.app.get(SendStaffNotices, { strict: false }).run();
    // Where the notifier has just looked by itself, that look found nothing, and this one is still under way.
    const pushed = await eventually(() => service.to(browser)[0], 'a message to the browser');
    expect(browser.open(pushed.body)).toMatchObject({
      ...{ title: 'Aduan untuk Anda', body: expect.stringContaining(code) },
      path: `/desk/cases/${caseId}`,
    });
    const worker = () => page.evaluate('navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)');
    await expect.poll(worker).toBe(`${notifier.hub.url}/desk/notices-worker.js`);
  }, 90_000);

  it('lets the browser go with them', async () => {
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.waitForURL(/signed-out/);
    const kept = () => notifier.db.query<object[]>('select id from staff_device');
    await eventually(async () => (await kept()).length === 0, 'the browser is forgotten');
  }, 60_000);
});
