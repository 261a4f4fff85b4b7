import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessDatabase } from '#libs/access';
import { caseEntrusted, complaintFiled, deadlineEscalated } from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { anEvent, type Browser } from '#libs/testing';
import { ANotifier } from '../fixtures/a-notifier.js';
import { APushService, ASubscribedBrowser, claimsOf } from '../fixtures/a-push-service.js';
import { RunStaffNotices } from '../staff/run-staff-notices.js';
import { SendStaffNotices } from '../staff/send-staff-notices.js';

const path = '/api/notifier/devices';
const morning = new Date('2026-11-23T03:00:00Z');
const dawn = new Date('2026-11-22T23:00:00Z');
let notifier: ANotifier;
let service: APushService;
beforeAll(async () => {
  notifier = await ANotifier.start();
  // What it sends by itself might be under way when a test looks at what came of its own sending.
  await notifier.hub.app.get(RunStaffNotices, { strict: false }).repeat.stop();
  service = await APushService.start();
});
afterAll(async () => {
  await service?.stop();
  await notifier?.stop();
});
beforeEach(() => {
  notifier.clock.set(morning);
  service.answer = { status: 201 };
});

let places = 0;
const anOfficer = () => notifier.desk.signIn('officer', `pusat/dinas-${(places += 1)}/`);

async function aDevice(officer: Browser, browser = new ASubscribedBrowser(service)): Promise<ASubscribedBrowser> {
  expect((await officer.post(path, browser.subscription)).status).toBe(200);
  return browser;
}

async function entrust({ staffId }: Browser) {
  const [id, code, caseId] = [uuidV7(), newTrackingCode(), uuidV7()];
  await notifier.tell(complaintFiled, id, { code, door: 'sms' });
  const event = anEvent(caseEntrusted, { subject: id, data: { caseId, officer: staffId, by: uuidV7() } });
  return { code, caseId, heard: [await notifier.hear(event), await notifier.hear(event)] };
}

async function send(): Promise<void> {
  while ((await notifier.hub.app.get(SendStaffNotices, { strict: false }).run()) > 0);
}

const ledger = async ({ staffId }: Browser) => {
  const asked = 'select state, detail from staff_notice where staff_id = $1 order by planned_at, id';
  const rows = await notifier.db.query<{ state: string; detail: string | null }[]>(asked, [staffId]);
  return rows.map(({ state, detail }) => (detail === null ? state : `${state}: ${detail}`));
};
const devicesOf = async (officer: Browser) =>
  (await officer.get<{ publicKey: string; items: { id: string }[] }>(path)).body;

describe('an officer who asked a browser for notices', () => {
  it('is told there once, sealed for that browser alone, by the key it subscribed with', async () => {
    const officer = await anOfficer();
    const browser = await aDevice(officer);
    const { code, caseId, heard } = await entrust(officer);
    expect(heard).toEqual(['handled', 'duplicate']);
    await Promise.all([send(), send()]);
    const [one, ...more] = service.to(browser);
    expect(more).toEqual([]);
    expect(one?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '43200', urgency: 'normal' });
    expect(one?.body.toString('latin1')).not.toContain(code);
    const said = browser.open(one?.body ?? Buffer.alloc(0));
    expect(said).toMatchObject({ title: 'Aduan untuk Anda', path: `/desk/cases/${caseId}`, language: 'id' });
    expect((said as { body: string }).body).toMatch(new RegExp(`^${code}`));
    expect(Object.keys(said as object).toSorted()).toEqual(['body', 'language', 'path', 'tag', 'title']);
    const { key, claims } = claimsOf(one?.headers ?? {});
    expect(key).toBe((await devicesOf(officer)).publicKey);
    expect(claims).toMatchObject({ aud: service.origin, sub: 'https://salur.go.id' });
    expect(await ledger(officer)).toEqual(['sent']);
  });

  it('is told on each of their browsers, and of many things in one message', async () => {
    const officer = await anOfficer();
    const [first, second] = [await aDevice(officer), await aDevice(officer)];
    const browsers = [first, second];
    notifier.clock.set(dawn);
    for (let count = 0; count < 3; count += 1) await entrust(officer);
    await send();
    expect(browsers.map((one) => service.to(one).length)).toEqual([0, 0]);
    notifier.clock.set(morning);
    await send();
    const said = browsers.map((one) => service.to(one).map(({ body }) => one.open(body)));
    const together = [expect.objectContaining({ title: '3 hal menunggu Anda di Salur', path: '/desk/' })];
    expect(said).toEqual([together, together]);
    await entrust(officer);
    await send();
    expect(service.to(first)).toHaveLength(1);
    notifier.clock.advance(6 * 60_000);
    await send();
    expect(service.to(first)).toHaveLength(2);
  });

  it('is told there no more once they have left', async () => {
    const officer = await anOfficer();
    const browser = await aDevice(officer);
    await entrust(officer);
    const asAccess = await notifier.openAs(accessDatabase);
    await asAccess.query('update staff set active = false where id = $1', [officer.staffId]);
    await asAccess.destroy();
    await send();
    expect(service.to(browser)).toHaveLength(0);
    expect(await ledger(officer)).toEqual(['failed: no longer staff']);
  });

  it.each([404, 410])('has one device less when the push service answers %d', async (status) => {
    const officer = await anOfficer();
    const browser = await aDevice(officer);
    await entrust(officer);
    service.answer = { status };
    await send();
    expect((await devicesOf(officer)).items).toEqual([]);
    expect(await ledger(officer)).toEqual([`failed: push service: ${status}`]);
    service.answer = { status: 201 };
    await entrust(officer);
    await send();
    expect(service.to(browser)).toHaveLength(1);
  });

  it('is told later when the push service is busy, no sooner than it says', async () => {
    const officer = await anOfficer();
    const browser = await aDevice(officer);
    await entrust(officer);
    service.answer = { status: 429, headers: { 'retry-after': '600' } };
    await send();
    service.answer = { status: 201 };
    // The clock runs on meanwhile.
    notifier.clock.advance(9 * 60_000);
    await send();
    expect(service.to(browser)).toHaveLength(1);
    notifier.clock.advance(61_000);
    await send();
    const tags = service.to(browser).map(({ body }) => (browser.open(body) as { tag: string }).tag);
    expect([tags.length, new Set(tags).size]).toEqual([2, 1]);
    expect(await ledger(officer)).toEqual(['sent']);
  });

  it('chooses of what, and may let a browser go', async () => {
    const officer = await anOfficer();
    const browser = await aDevice(officer);
    await entrust(officer);
    const { items } = await devicesOf(officer);
    const stranger = await anOfficer();
    expect((await stranger.delete(`${path}/${items[0]?.id}`)).status).toBe(404);
    const { body: wish } = await officer.get<Record<string, unknown>>('/api/notifier/preferences');
    const push = { assigned: true, reminder: true, escalation: false, letter: true, digest: false };
    const { language, ways } = wish;
    await officer.put('/api/notifier/preferences', { language, ways, push });
    const said = await officer.put('/api/notifier/preferences', { language, ways });
    expect(said.body).toMatchObject({ push });
    const institution = `dinas-${places - 1}`;
    const data = { institution, rung: 'handler', officer: officer.staffId } as const;
    const id = uuidV7();
    await notifier.tell(complaintFiled, id, { code: newTrackingCode(), door: 'sms' });
    await notifier.tell(deadlineEscalated, id, data);
    expect(await ledger(officer)).toEqual(['planned']);
    expect((await officer.delete(`${path}/${items[0]?.id}`)).status).toBe(204);
    await send();
    expect(service.to(browser)).toHaveLength(0);
    expect(await ledger(officer)).toEqual(['failed: the device is gone']);
  });
});

describe('a browser', () => {
  it('is one device, and of whoever asked last', async () => {
    const [first, second] = [await anOfficer(), await anOfficer()];
    const browser = await aDevice(first);
    await aDevice(first, browser);
    expect((await devicesOf(first)).items).toHaveLength(1);
    await entrust(first);
    await aDevice(second, browser);
    expect([(await devicesOf(first)).items.length, (await devicesOf(second)).items.length]).toEqual([0, 1]);
    await send();
    expect(service.to(browser)).toHaveLength(0);
  });

  it('has an address that nobody reads in the database', async () => {
    const officer = await anOfficer();
    const { subscription } = await aDevice(officer);
    const rows = await notifier.db.query<object[]>('select encode(subscription, $1) as kept from staff_device', [
      'escape',
    ]);
    expect(JSON.stringify(rows)).not.toContain(subscription.endpoint.split('/push/')[1]);
  });

  it('makes room for the eleventh', async () => {
    const officer = await anOfficer();
    for (let count = 0; count < 11; count += 1) await aDevice(officer);
    expect((await devicesOf(officer)).items).toHaveLength(10);
  });

  it.each([
    { endpoint: 'https://10.0.0.7/push', why: 'a private network' },
    { endpoint: 'http://push.example/1', why: 'nothing is sealed on the way' },
    { endpoint: 'file:///etc/passwd', why: 'no address of the internet' },
  ])('that would be reached at $endpoint is refused: $why', async ({ endpoint }) => {
    const { keys } = new ASubscribedBrowser(service).subscription;
    const answer = await (await anOfficer()).post(path, { endpoint, keys });
    expect(answer).toMatchObject({ status: 422, body: { type: 'urn:salur:problem:device.address-refused' } });
  });

  it('that brings no proper keys is refused', async () => {
    const { endpoint } = new ASubscribedBrowser(service).subscription;
    const answer = await (await anOfficer()).post(path, { endpoint, keys: { p256dh: 'x', auth: 'y' } });
    expect(answer.status).toBe(422);
  });
});
