import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseAnswered, caseOpened, complaintAssigned, type Sealed } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { AWebDoor } from '../fixtures/a-web-door.js';

interface Receipt {
  code: string;
  statusUrl: string;
  receivedAt: string;
  answerBy: string;
  replyKey: string;
}

/** A receipt, or a problem. */
interface Told extends Receipt {
  type?: string;
  errors?: { pointer: string; message: string }[];
}

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start();
});
afterAll(async () => {
  await door?.stop();
});

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const init = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
  const answer = await fetch(door.url + path, init);
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Told };
};
const file = (body: object, key: string = randomUUID()) =>
  post('/api/complaints', body, {
    'idempotency-key': key,
  });
const track = async (code: string) => {
  const answer = await fetch(`${door.url}/api/complaints/${code}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const act = (code: string, what: string, replyKey: string, body: unknown = {}) =>
  post(`/api/complaints/${code}/${what}`, body, { 'reply-key': replyKey });

describe('filing by the API', () => {
  it('answers with a receipt, and the complaint can be followed at once', async () => {
    const { status, body } = await file({ text: 'Lampu jalan mati' });
    expect(status).toBe(201);
    expect(body).toEqual({
      code: expect.stringMatching(/^[0-9B-Z]{4}-[0-9B-Z]{4}-[0-9B-Z]$/),
      statusUrl: `http://salur.example/lacak/${body.code}`,
      receivedAt: '2026-11-23T03:00:00.000Z',
      answerBy: '2026-12-11T17:00:00.000Z',
      replyKey: expect.stringMatching(/^[0-9B-Z]{4}(-[0-9B-Z]{4}){2}$/),
    });
    expect(await track(body.code)).toMatchObject({
      status: 200,
      body: { code: body.code, status: 'received', holder: 'Meja pemilahan Salur', answerBy: body.answerBy },
    });
  });

  it('says it to the hub with every word sealed, and keeps the contact in the vault alone', async () => {
    const told = {
      text: 'Uang kembalian kurang',
      title: 'Tol',
      place: 'Gerbang Cawang',
      type: 'aspirasi',
      occurredOn: '2026-11-20',
      institution: 'jasa-marga',
      anonymous: true,
      confidential: true,
      contact: { name: 'Pelapor', phone: '0812 3456 7890' },
    };
    const { body } = await file(told);
    const id = await door.idOf(body.code);
    const [said] = await door.said(id);
    expect(said?.type).toBe('complaint.filed');
    expect(said?.data).toMatchObject({
      door: 'web',
      class: 'aspiration',
      occurredOn: '2026-11-20',
      institution: 'jasa-marga',
      anonymous: true,
      confidential: true,
      reachable: true,
    });
    expect(JSON.stringify(said)).not.toMatch(/kembalian|Cawang|Pelapor|3456/);
    expect(await door.vault.open(door.admin, id, 'text', said?.data['text'] as Sealed)).toBe(told.text);
    expect(await door.vault.contactOf(door.admin, id)).toEqual({
      door: 'web',
      language: 'id',
      name: 'Pelapor',
      phone: '+6281234567890',
    });
  });

  it('is done once, however often and however much at the same time it is repeated', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => file({ text: 'Air keruh', place: 'Depok' }, key)),
    );
    answers.push(await file({ text: 'Air keruh', place: 'Depok' }, key));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const [first] = answers;
    expect(await door.said(await door.idOf(first?.body.code ?? ''))).toHaveLength(1);
  });

  it('refuses another complaint under a key that was used', async () => {
    const key = randomUUID();
    await file({ text: 'Air keruh' }, key);
    expect(await file({ text: 'Air mati' }, key)).toMatchObject({
      status: 422,
      body: { type: 'urn:salur:problem:message-key.reused' },
    });
  });

  it('mends text that cannot be stored instead of refusing the complaint', async () => {
    const { status, body } = await file({ text: ' Lampu\u0000 mati \ud83d ' });
    expect(status).toBe(201);
    const [said] = await door.said(await door.idOf(body.code));
    const text = await door.vault.open(door.admin, await door.idOf(body.code), 'text', said?.data['text'] as Sealed);
    expect(text).toBe('Lampu mati \ufffd');
  });

  it.each([
    { why: 'nothing is told', told: {}, pointer: '/text' },
    { why: 'only spaces are told', told: { text: '  ' }, pointer: '/text' },
    { why: 'it is too long', told: { text: 'x'.repeat(10_001) }, pointer: '/text' },
    { why: 'the text is a number', told: { text: 12 }, pointer: '/text' },
    { why: 'there is no such type', told: { text: 'x', type: 'gosip' }, pointer: '/type' },
    { why: 'there is no such day', told: { text: 'x', occurredOn: '2026-02-31' }, pointer: '/occurredOn' },
    { why: 'the day is to come', told: { text: 'x', occurredOn: '2026-12-24' }, pointer: '/occurredOn' },
    { why: 'nobody has this number', told: { text: 'x', contact: { phone: '12' } }, pointer: '/contact/phone' },
    { why: 'this is no address', told: { text: 'x', contact: { email: 'x' } }, pointer: '/contact/email' },
    { why: 'the contact is a word', told: { text: 'x', contact: 'saya' }, pointer: '/contact' },
    { why: 'yes is not a word', told: { text: 'x', anonymous: 'ya' }, pointer: '/anonymous' },
    { why: 'nobody asked for it', told: { text: 'x', nik: '3201' }, pointer: '/nik' },
  ])('says which field is wrong when $why', async ({ told, pointer }) => {
    const { status, body } = await file(told);
    expect(status).toBe(422);
    expect(body.errors?.map((one) => one.pointer)).toContain(pointer);
  });
});

describe('following by the API', () => {
  it('tells everybody who holds it and what happened, and nobody what was written', async () => {
    const { body } = await file({ text: 'Rahasia sekali', title: 'Judul', confidential: true });
    const id = await door.idOf(body.code);
    const institution = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' as const };
    await door.tell(complaintAssigned, id, { institution, assignedAt: '2026-11-23T03:00:01.000Z' });
    const { body: seen } = await track(body.code.toLowerCase().replaceAll('-', ' '));
    expect(seen).toMatchObject({ status: 'assigned', holder: 'PT PLN (Persero)' });
    expect(seen['timeline']).toMatchObject([{ what: 'received' }, { what: 'assigned', who: 'PT PLN (Persero)' }]);
    expect(JSON.stringify(seen)).not.toMatch(/Rahasia sekali|Judul/);
  });

  it('says 404 for a code that nobody has, and for what is no code', async () => {
    expect((await track('0000-0000-0')).status).toBe(404);
    expect((await track('apa-saja')).status).toBe(404);
  });
});

describe('acting with the reply key', () => {
  it('adds, rates and withdraws, and the hub hears it', async () => {
    const { body } = await file({ text: 'Listrik padam' });
    const id = await door.idOf(body.code);
    expect((await act(body.code, 'additions', body.replyKey, { text: 'Sejak pagi' })).status).toBe(204);
    expect((await act(body.code, 'rating', body.replyKey, { score: 5 })).status).toBe(409);

    const [assignmentId, caseId] = [uuidV7(), uuidV7()];
    await door.tell(complaintAssigned, id, { assignmentId });
    await door.tell(caseOpened, id, { assignmentId, caseId });
    await door.tell(caseAnswered, id, { caseId, final: true });
    expect((await act(body.code, 'rating', body.replyKey, { score: 2, comment: 'Belum' })).status).toBe(204);
    expect((await act(body.code, 'rating', body.replyKey, { score: 2 })).status).toBe(409);
    expect((await act(body.code, 'withdrawal', body.replyKey)).status).toBe(204);
    expect((await act(body.code, 'additions', body.replyKey, { text: 'Lagi' })).status).toBe(409);
    expect((await door.said(id)).map(({ type }) => type)).toEqual([
      'complaint.filed',
      'complaint.added-to',
      'complaint.rated',
      'complaint.withdrawn',
    ]);
  });

  it('hides who filed it, once and for good, and nobody else can', async () => {
    const { body } = await file({ text: 'Pungli di loket' });
    expect((await act(body.code, 'privacy', '0000-0000-0000', { anonymous: true })).status).toBe(403);
    for (let times = 0; times < 2; times += 1)
      expect((await act(body.code, 'privacy', body.replyKey, { anonymous: true })).status).toBe(204);
    expect(await door.said(await door.idOf(body.code))).toMatchObject([
      { type: 'complaint.filed', data: { anonymous: false } },
      { type: 'complaint.hidden', data: { door: 'web', anonymous: true, confidential: false } },
    ]);
  });

  it.each([
    { way: 'additions', body: { text: 'x' } },
    { way: 'privacy', body: { anonymous: true, confidential: true } },
    { way: 'rating', body: { score: 5 } },
    { way: 'withdrawal', body: {} },
  ])('needs the key of this very complaint for $way', async ({ way, body }) => {
    const [one, other] = [await file({ text: 'a' }), await file({ text: 'b' })];
    const locked = { status: 403, body: { type: 'urn:salur:problem:reply-key.wrong' } };
    for (const key of ['', 'x', '0000-0000-0000', other.body.replyKey])
      expect(await act(one.body.code, way, key, body)).toMatchObject(locked);
    expect(await post(`/api/complaints/${one.body.code}/${way}`, body)).toMatchObject(locked);
    expect(await door.said(await door.idOf(one.body.code))).toHaveLength(1);
  });

  it('adds once when an application repeats itself', async () => {
    const { body } = await file({ text: 'Listrik padam' });
    const again = { 'reply-key': body.replyKey, 'idempotency-key': randomUUID() };
    for (let times = 0; times < 3; times += 1) {
      await post(`/api/complaints/${body.code}/additions`, { text: 'Sejak pagi' }, again);
    }
    expect(await door.said(await door.idOf(body.code))).toHaveLength(2);
  });

  it('adds to each of two complaints, whatever key an application gave to another', async () => {
    const [one, other] = [await file({ text: 'a' }), await file({ text: 'b' })];
    for (const { body } of [one, other]) {
      const headers = { 'reply-key': body.replyKey, 'idempotency-key': '1' };
      expect((await post(`/api/complaints/${body.code}/additions`, { text: body.code }, headers)).status).toBe(204);
      expect(await door.said(await door.idOf(body.code))).toHaveLength(2);
    }
  });
});
