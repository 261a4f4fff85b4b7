import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  caseAnswered,
  caseDisposed,
  caseOpened,
  caseTaken,
  complaintAssigned,
  complaintFiled,
  institutionChanged,
} from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { anEvent, eventually, type Browser } from '#libs/testing';
import { Webhook } from 'standardwebhooks';
import { ANotifier } from '../fixtures/a-notifier.js';
import { AReceiver, type Received } from '../fixtures/a-receiver.js';
import { deliveryId } from '../rules/delivery-id.js';
import { webhookKinds } from '../rules/told-of-case.js';
import type { DeliveryLine } from './list-deliveries.js';
import type { EndpointLine } from './list-endpoints.js';
import { ServeEndpoints } from './serve-endpoints.js';
import type { WithSecret } from './write-endpoint.js';

const path = '/api/notifier/webhooks';
const code = '26K7-4QXM-K';
const [hour, day] = [3_600_000, 86_400_000];

let notifier: ANotifier;
let receiver: AReceiver;
let admin: Browser;
beforeAll(async () => {
  notifier = await ANotifier.start();
  for (const at of ['bp-bumn/pln/', 'bp-bumn/pln/pln-icon-plus/', 'bp-bumn/kai/']) {
    const institution = at.split('/').at(-2) ?? '';
    await notifier.tell(institutionChanged, institution, { code: institution, path: at, name: `PT ${institution}` });
  }
}, 60_000);
beforeEach(async () => {
  for (const table of ['webhook_delivery', 'webhook_endpoint']) await notifier.db.query(`delete from ${table}`);
  receiver = await AReceiver.start();
  admin = await notifier.desk.signIn('administrator', 'panrb/');
});
afterEach(async () => {
  await receiver.stop();
});
afterAll(async () => {
  await notifier?.stop();
});

/** An endpoint of an institution, with everything there is to tell. */
async function anEndpoint(institution = 'pln', kinds = webhookKinds): Promise<WithSecret> {
  const { body, status } = await admin.post<WithSecret>(path, { institution, url: receiver.url, kinds });
  expect(status).toBe(201);
  return body;
}
const endpoints = async (by = admin) => (await by.get<{ items: EndpointLine[] }>(path)).body.items;
const endpointAt = async (id: string) => (await endpoints()).find((one) => one.id === id);
const deliveries = async (id: string, query = '') =>
  (await admin.get<{ items: DeliveryLine[]; next: string | null }>(`${path}/${id}/deliveries${query}`)).body;

/** A complaint with a case at an institution. */
async function aCase(institution = 'pln') {
  const [complaintId, caseId] = [uuidV7(), uuidV7()];
  await notifier.tell(complaintFiled, complaintId, { code });
  await notifier.tell(complaintAssigned, complaintId);
  const openedBy = await notifier.tell(caseOpened, complaintId, { caseId, institution, role: 'lead' });
  return { complaintId, caseId, openedBy };
}
/** Does at once what is done every second. */
const look = () => notifier.hub.app.get(ServeEndpoints, { strict: false }).run();
const arrived = (id: string, times = 1) =>
  eventually(async () => {
    await look();
    return receiver.count(id) >= times && receiver.received;
  }, `webhook ${id} arrives ${times} times`);
const ended = (endpointId: string, state: DeliveryLine['state']) =>
  eventually(async () => {
    await look();
    const { items } = await deliveries(endpointId);
    return items.length > 0 && items.every((one) => one.state === state) && items;
  }, `every delivery is ${state}`);
const reads = (secret: string, { headers, body }: Received) =>
  new Webhook(secret).verify(body, headers as Record<string, string>);
/** Whether the secret signed it, however long ago the clock of this test says it was. */
function isSignedBy(secret: string, { headers, body }: Received): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
  const signature = new Webhook(secret).sign(String(headers['webhook-id']), at, body);
  return String(headers['webhook-signature']).split(' ').includes(signature);
}
async function moveOn(ms: number): Promise<void> {
  notifier.clock.advance(ms);
  // Everybody has been away for too long.
  admin = await notifier.desk.signIn('administrator', 'panrb/');
}

describe('an endpoint of an institution', () => {
  it('is told of its cases, signed as Standard Webhooks says, and of nobody else’s', async () => {
    const { id: endpointId, secret } = await anEndpoint();
    await aCase('kai');
    const { complaintId, caseId, openedBy } = await aCase();
    const answeredBy = await notifier.tell(caseAnswered, complaintId, { caseId, final: true });
    await arrived(deliveryId(answeredBy, endpointId));
    const items = await ended(endpointId, 'delivered');
    expect(items.map(({ kind, status, attempts }) => [kind, status, attempts])).toEqual([
      ['case.answered', 204, 1],
      ['case.opened', 204, 1],
    ]);
    expect(items.map(({ id }) => id)).toEqual([answeredBy, openedBy].map((id) => deliveryId(id, endpointId)));
    const told = receiver.received.map((one) => reads(secret, one));
    expect(told).toContainEqual({
      type: 'case.answered',
      timestamp: expect.any(String) as unknown,
      data: {
        ...{ caseId, code, institution: { code: 'pln', name: 'PT pln' }, role: 'lead', state: 'answered', final: true },
        ...{ sequence: 2, url: `https://salur.go.id/desk/cases/${caseId}` },
      },
    });
  });

  it('is told of what lies below it, of what it loses, and only of what it asked for', async () => {
    const above = await anEndpoint('pln', ['case.taken', 'case.disposed']);
    const below = await anEndpoint('pln-icon-plus');
    const { complaintId, caseId } = await aCase('pln-icon-plus');
    await notifier.tell(caseTaken, complaintId, { caseId });
    await notifier.tell(caseDisposed, complaintId, { caseId, from: 'pln-icon-plus', to: 'pln' });
    await notifier.tell(caseAnswered, complaintId, { caseId });
    await ended(above.id, 'delivered');
    const kindsAt = async (id: string) => (await deliveries(id)).items.map(({ kind }) => kind).reverse();
    expect(await kindsAt(above.id)).toEqual(['case.taken', 'case.disposed']);
    expect(await kindsAt(below.id)).toEqual(['case.opened', 'case.taken', 'case.disposed']);
  });

  it('is told once, however often the hub hears of it', async () => {
    const { id } = await anEndpoint();
    const { complaintId, caseId } = await aCase();
    const event = anEvent(caseTaken, { subject: complaintId, sequence: 2, data: { caseId } });
    expect([await notifier.hear(event), await notifier.hear(event)]).toEqual(['handled', 'duplicate']);
    await ended(id, 'delivered');
    expect(receiver.count(deliveryId(event.id, id))).toBe(1);
  });

  it('is told again under the same id when whoever was telling it was killed', async () => {
    const { id } = await anEndpoint();
    const { openedBy } = await aCase();
    await ended(id, 'delivered');
    const dueAt = new Date(notifier.clock.now().getTime() + 60_000);
    await notifier.db.query(`update webhook_delivery set state = 'planned', due_at = $1`, [dueAt]);
    await moveOn(61_000);
    await arrived(deliveryId(openedBy, id), 2);
    const [item] = await ended(id, 'delivered');
    expect(item?.attempts).toBe(2);
  });

  it('keeps the old secret for a day beside the new one', async () => {
    const { id, secret: old } = await anEndpoint();
    const { body } = await admin.post<WithSecret>(`${path}/${id}/secret`, {}, { 'if-match': '"1"' });
    const { openedBy } = await aCase();
    const [first] = await arrived(deliveryId(openedBy, id));
    expect(first && [old, body.secret].map((secret) => isSignedBy(secret, first))).toEqual([true, true]);
    await moveOn(24 * hour + 1);
    const later = await aCase();
    const all = await arrived(deliveryId(later.openedBy, id));
    const last = all.at(-1);
    expect(last && [old, body.secret].map((secret) => isSignedBy(secret, last))).toEqual([false, true]);
    const [kept] = await notifier.db.query<{ row: string }[]>('select e::text as row from webhook_endpoint e');
    const bytes = Buffer.from(body.secret.slice('whsec_'.length), 'base64').toString('hex');
    expect(kept?.row).not.toContain(bytes);
  });
});

describe('an endpoint that does not answer well', () => {
  const failedOnce = (id: string, attempts: number) =>
    eventually(async () => {
      await look();
      const [item] = (await deliveries(id)).items.filter((one) => one.attempts === attempts && one.status !== null);
      return item && (item.state === 'failed' || new Date(item.dueAt ?? 0) > notifier.clock.now()) && item;
    }, `attempt ${attempts} has failed`);

  it('is tried for three days, then switched off, and gets everything once it is switched on', async () => {
    const { id } = await anEndpoint();
    receiver.answer = { status: 503, text: 'busy' };
    const { openedBy } = await aCase();
    await failedOnce(id, 1);
    for (const attempts of [2, 3, 4]) {
      await moveOn(25 * hour);
      await failedOnce(id, attempts);
    }
    const off = await eventually(async () => {
      const seen = await endpointAt(id);
      return seen?.state === 'off' && seen;
    }, 'the endpoint is off');
    expect(off).toMatchObject({ offBecause: 'failing', waiting: 1, failed: 0, version: 2 });
    const meanwhile = await aCase();
    expect((await admin.post(`${path}/${id}/deliveries/replay`, { since: '2026-01-01' })).status).toBe(409);
    receiver.answer = { status: 200 };
    const change = { url: receiver.url, kinds: webhookKinds, on: true };
    expect((await admin.put(`${path}/${id}`, change, { 'if-match': '"1"' })).status).toBe(412);
    expect((await admin.put(`${path}/${id}`, change, { 'if-match': '"2"' })).status).toBe(204);
    await arrived(deliveryId(meanwhile.openedBy, id));
    await moveOn(day);
    await arrived(deliveryId(openedBy, id), 5);
    await ended(id, 'delivered');
    expect(await endpointAt(id)).toMatchObject({ state: 'on', offBecause: null, failingSince: null, waiting: 0 });
  });

  it('is left alone at once when it says that it is gone, and follows nobody elsewhere', async () => {
    const [gone, elsewhere] = [await anEndpoint(), await anEndpoint('kai')];
    receiver.answer = { status: 410 };
    await aCase();
    await eventually(async () => {
      await look();
      return (await endpointAt(gone.id))?.offBecause === 'gone';
    }, 'the endpoint is off');
    receiver.answer = { status: 307, headers: { location: receiver.url } };
    const { openedBy } = await aCase('kai');
    const item = await failedOnce(elsewhere.id, 1);
    expect(item).toMatchObject({ state: 'planned', status: 307, trouble: 'redirected' });
    expect(receiver.count(deliveryId(openedBy, elsewhere.id))).toBe(1);
  });

  it('gets what was given up when somebody asks for it: one, or all since a moment', async () => {
    const { id } = await anEndpoint();
    const cases = [await aCase(), await aCase(), await aCase()];
    await ended(id, 'delivered');
    const [long = '', ...others] = cases.map(({ openedBy }) => deliveryId(openedBy, id));
    await notifier.db.query(`update webhook_delivery set state = 'failed', attempts = 10, due_at = null`);
    await notifier.db.query(`update webhook_delivery set planned_at = planned_at - interval '9 days' where id = $1`, [
      long,
    ]);
    const since = new Date(notifier.clock.now().getTime() - day).toISOString();
    expect((await admin.post(`${path}/${id}/deliveries/replay`, { since })).body).toEqual({ replayed: 2 });
    for (const one of others) await arrived(one, 2);
    expect((await deliveries(id, '?state=failed')).items.map((one) => one.id)).toEqual([long]);
    expect((await admin.post(`${path}/${id}/deliveries/${long}/replay`, {})).status).toBe(204);
    await arrived(long, 2);
    await ended(id, 'delivered');
    expect((await admin.post(`${path}/${id}/deliveries/${uuidV7()}/replay`, {})).status).toBe(404);
    const first = await deliveries(id, '?limit=2');
    const second = await deliveries(id, `?limit=2&after=${first.next ?? ''}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
  });
});

describe('whoever looks after endpoints', () => {
  it('tries one with a ping, also one that is off, and reads what came back', async () => {
    const { id, secret } = await anEndpoint();
    await admin.put(`${path}/${id}`, { url: receiver.url, kinds: ['case.taken'], on: false }, { 'if-match': '"1"' });
    receiver.answer = { status: 500, text: `salah ${'x'.repeat(2_000)}` };
    const { body } = await admin.post<{ text: string }>(`${path}/${id}/ping`, {});
    expect(body).toMatchObject({ ok: false, status: 500, trouble: null });
    expect(body.text).toHaveLength(500);
    expect(receiver.received.map((one) => (JSON.parse(one.body) as { type: string }).type)).toEqual(['ping']);
    expect(receiver.received.every((one) => isSignedBy(secret, one))).toBe(true);
    expect((await deliveries(id)).items).toMatchObject([{ kind: 'ping', state: 'failed', status: 500 }]);
    const { caseId, complaintId } = await aCase();
    await notifier.tell(caseTaken, complaintId, { caseId });
    expect((await deliveries(id)).items).toHaveLength(1);
  });

  it.each([
    { trouble: 'no-tls', at: () => receiver.url.replace('http:', 'https:') },
    { trouble: 'no-connection', at: () => 'http://127.0.0.1:9/' },
    { trouble: 'unknown-host', at: () => 'https://salur.invalid/' },
  ])('reads of a ping that did not arrive: $trouble', async ({ trouble, at }) => {
    const { body } = await admin.post<WithSecret>(path, { institution: 'pln', url: at(), kinds: ['case.opened'] });
    expect((await admin.post(`${path}/${body.id}/ping`, {})).body).toEqual({
      ok: false,
      status: null,
      trouble,
      text: '',
    });
  });

  it('has those of their part of the tree, and is told of no others', async () => {
    const { id } = await anEndpoint();
    const [ofAll, ofKai] = [
      await notifier.desk.signIn('coordinator', 'bp-bumn/'),
      await notifier.desk.signIn('coordinator', 'bp-bumn/kai/'),
    ];
    expect((await endpoints(ofAll)).map((one) => one.id)).toEqual([id]);
    expect(await endpoints(ofKai)).toEqual([]);
    expect((await ofKai.get(`${path}/${id}/deliveries`)).status).toBe(404);
    expect((await ofKai.post(`${path}/${id}/ping`, {})).status).toBe(404);
    const wish = { url: receiver.url, kinds: ['case.opened'] };
    expect((await ofKai.post(path, { ...wish, institution: 'kai' })).status).toBe(201);
    expect((await ofKai.post(path, { ...wish, institution: 'pln' })).status).toBe(422);
  });

  it.each([
    { url: 'http://pengaduan.pln.co.id/salur', says: /https:/ },
    { url: 'https://10.0.0.7/salur', says: /internet/ },
    { url: 'https://[fd00:ec2::254]/', says: /internet/ },
    { url: 'https://salur:rahasia@pln.co.id/', says: /kata sandi/ },
  ])('cannot have it sent to $url', async ({ url, says }) => {
    const { status, body } = await admin.post<{ detail: string }>(path, {
      institution: 'pln',
      url,
      kinds: ['case.opened'],
    });
    expect([status, body.detail]).toEqual([422, expect.stringMatching(says)]);
  });
});
