import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseHandedBack, caseOpened, complaintAssigned, institutionChanged } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { ACitizen, hiddenField } from '../fixtures/a-citizen.js';
import { aPng } from '../fixtures/a-png.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start();
  await door.tell(institutionChanged, 'pln', { code: 'pln', path: 'bp-bumn/pln/', version: 1 });
});
afterAll(async () => {
  await door?.stop();
});

const head = aPng();
const picture = new Blob([head], { type: 'image/png' });
const pdf = new Blob(['%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'], { type: 'application/pdf' });
const program = new Blob(['MZ\u0090\u0000 this is a program'], { type: 'image/jpeg' });
const large = new Blob([head, new Uint8Array(10 * 1024 * 1024)], { type: 'image/png' });
const archive = new Blob([Buffer.from('UEsDBBQAAAAIAA==', 'base64'), new Uint8Array(64)], { type: 'image/png' });

const story = { jenis: 'complaint', isi: 'Lihat foto' };
async function send(citizen: ACitizen, files: readonly Blob[]) {
  const token = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
  return citizen.postForm('/lapor', { ...story, kiriman: token }, files);
}

async function fileWithPicture() {
  const citizen = new ACitizen(door.url);
  const code = (await send(citizen, [picture])).location?.split('/').at(-1) ?? '';
  const [attachment] = await door.db.query<{ id: string; content: Buffer }[]>(
    'select id, content from attachment where complaint_id = $1',
    [await door.idOf(code)],
  );
  return { citizen, code, id: attachment?.id ?? '', stored: attachment?.content ?? Buffer.alloc(0) };
}

describe('files with the form', () => {
  it('are taken by their content and stored encrypted', async () => {
    const { code, stored } = await fileWithPicture();
    const [filed] = await door.said(await door.idOf(code));
    expect(filed?.data['attachments']).toMatchObject([{ mediaType: 'image/png', bytes: head.length }]);
    expect(stored.includes(head.subarray(8))).toBe(false);
  });

  it.each([
    { why: 'a program called a picture', files: [program], words: 'bukan foto atau PDF' },
    { why: 'an archive called a picture', files: [archive], words: 'bukan foto atau PDF' },
    { why: 'a file of more than 10 MB', files: [picture, large], words: 'paling besar 10 MB' },
    { why: 'six files', files: [picture, picture, picture, pdf, pdf, pdf], words: 'Paling banyak 5 berkas' },
  ])('are refused beside their field for $why, and the story is kept', async ({ files, words }) => {
    const { status, text } = await send(new ACitizen(door.url), files);
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain('Lihat foto');
  });

  it('wait when something else is wrong, and go with what is mended, but for one that is not wanted any more', async () => {
    const citizen = new ACitizen(door.url);
    const refused = await citizen.postForm('/lapor', { ...story, isi: '' }, [picture, pdf, program]);
    expect(refused.text).toContain('bukan foto atau PDF');
    expect(refused.text).toContain('berkas-1 (1 KB)');
    const [kept, ...others] = [...refused.text.matchAll(/name="(berkas-[^"]+)" value="ya" checked/g)];
    expect(others).toHaveLength(1);
    const mended = { ...story, kiriman: hiddenField(refused.text, 'kiriman'), [kept?.[1] ?? '']: 'ya' };
    const presses = await Promise.all([citizen.postForm('/lapor', mended), citizen.postForm('/lapor', mended)]);
    expect(new Set(presses.map(({ location }) => location)).size).toBe(1);
    const [filed] = await door.said(await door.idOf(presses[0]?.location?.split('/').at(-1) ?? ''));
    expect(filed?.data['attachments']).toMatchObject([{ mediaType: 'image/png', bytes: head.length }]);
  });
});

describe('files ahead of their form', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const ask = (method: string, path: string, headers: Record<string, string>, body?: Uint8Array<ArrayBuffer>) =>
    fetch(door.url + path, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...headers },
      ...(body && { body }),
    });
  const begin = (token: string, bytes: number) =>
    ask('POST', '/lapor/berkas', {
      'upload-length': String(bytes),
      'upload-metadata': `filename ${base64('pagar.png')},kiriman ${base64(token)}`,
    });
  const piece = (upload: string, at: number, body: Uint8Array<ArrayBuffer>) =>
    ask('PATCH', upload, { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' }, body);
  const offsetOf = async (upload: string) => (await ask('HEAD', upload, {})).headers.get('upload-offset');
  const whole = new Uint8Array([...head, ...new Uint8Array(600_000)]);

  it('go on where the connection was lost, and go with the form that names them', async () => {
    const citizen = new ACitizen(door.url);
    const token = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
    const upload = (await begin(token, whole.length)).headers.get('location') ?? '';
    expect(upload).toMatch(/^\/lapor\/berkas\/[0-9a-f-]{36}$/);
    hangUpAfter(upload, whole.slice(0, 300_000), whole.length);
    const received = 'select from intake_web.draft_file where received = 300000';
    await eventually(async () => (await door.admin.query<unknown[]>(received)).length === 1, 'what came is kept');
    expect(await offsetOf(upload)).toBe('300000');
    expect((await piece(upload, 0, whole.slice(0, 10))).status).toBe(409);
    expect((await piece(upload, 300_000, whole.slice(300_000))).status).toBe(204);
    // A sender who never got that answer asks again, with nothing left to send.
    expect((await piece(upload, whole.length, new Uint8Array())).status).toBe(204);
    const sent = { ...story, kiriman: token, [`berkas-${upload.split('/').at(-1) ?? ''}`]: 'ya' };
    const { location } = await citizen.postForm('/lapor', sent);
    const [filed] = await door.said(await door.idOf(location?.split('/').at(-1) ?? ''));
    expect(filed?.data['attachments']).toMatchObject([{ mediaType: 'image/png', bytes: whole.length }]);
  });

  it('are refused for what they are, for their size, and when they are too many', async () => {
    const token = randomUUID();
    expect((await begin(token, 10 * 1024 * 1024 + 1)).status).toBe(413);
    expect((await begin('x', 10)).status).toBe(404);
    expect((await ask('POST', '/lapor/berkas', { 'upload-defer-length': '1' })).status).toBe(400);
    const program = (await begin(token, 9)).headers.get('location') ?? '';
    const refused = await piece(program, 0, new TextEncoder().encode('MZ a prog'));
    expect([refused.status, await refused.json()]).toMatchObject([
      415,
      { type: 'urn:salur:problem:attachment.unsupported' },
    ]);
    expect((await ask('HEAD', program, {})).status).toBe(404);
    const many = await Promise.all(Array.from({ length: 16 }, () => begin(token, 10)));
    expect(many.filter(({ status }) => status === 422)).toHaveLength(1);
    expect((await ask('POST', '/lapor/berkas', { 'upload-length': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
  });

  it('are of no use to another form, and given up after some hours', async () => {
    const citizen = new ACitizen(door.url);
    const upload = (await begin(randomUUID(), head.length)).headers.get('location') ?? '';
    expect((await piece(upload, 0, new Uint8Array(head))).status).toBe(204);
    const sent = { ...story, kiriman: randomUUID(), [`berkas-${upload.split('/').at(-1) ?? ''}`]: 'ya' };
    const refused = await citizen.postForm('/lapor', sent);
    expect([refused.status, refused.text.includes('Pilih lagi berkas Anda')]).toEqual([422, true]);
    expect(refused.text).not.toContain('name="berkas-');
    const unfinished = (await begin(randomUUID(), 10)).headers.get('location') ?? '';
    door.clock.advance(6 * 3600_000);
    await door.files.dropUnfinished();
    door.clock.advance(-6 * 3600_000);
    expect([await offsetOf(unfinished), await offsetOf(upload)]).toEqual([null, String(head.length)]);
  });

  it('are asked for again where the form was sent after they were given up, and it is not filed without them', async () => {
    const citizen = new ACitizen(door.url);
    const token = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
    const upload = (await begin(token, head.length)).headers.get('location') ?? '';
    expect((await piece(upload, 0, new Uint8Array(head))).status).toBe(204);
    const sent = { ...story, kiriman: token, [`berkas-${upload.split('/').at(-1) ?? ''}`]: 'ya' };
    door.clock.advance(25 * 3600_000);
    const late = await citizen.postForm('/lapor', sent);
    expect([late.status, late.text.includes('Pilih lagi berkas Anda')]).toEqual([422, true]);
    const { location } = await citizen.postForm('/lapor', { ...story, kiriman: hiddenField(late.text, 'kiriman') });
    door.clock.advance(-25 * 3600_000);
    expect(location).toMatch(/^\/tanda-terima\//);
  });

  /** Says that it sends everything, sends a part, and hangs up. */
  function hangUpAfter(upload: string, part: Uint8Array, all: number): void {
    const { hostname, port } = new URL(door.url);
    const headers = ['tus-resumable: 1.0.0', 'upload-offset: 0', 'content-type: application/offset+octet-stream'];
    const lines = [`PATCH ${upload} HTTP/1.1`, 'host: x', ...headers, `content-length: ${all}`, '', ''];
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined).write(lines.join('\r\n'));
    socket.end(part);
  }
});

describe('a file', () => {
  it('goes back to its reporter as a download, and to nobody else by that way', async () => {
    const { citizen, code, id } = await fileWithPicture();
    const file = await fetch(`${door.url}/lacak/${code}/lampiran/${id}`);
    expect(file.status).toBe(403);
    const own = await citizen.get(`/lacak/${code}/lampiran/${id}`);
    expect(own.status).toBe(200);
    expect(own.headers.get('content-disposition')).toMatch(/^attachment; filename="lampiran-[0-9a-f]{8}\.png"$/);
    expect(own.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await citizen.get(`/lacak/${code}/lampiran/${code}`)).status).toBe(404);
  });

  it('is there for the staff who hold the complaint, and for no other', async () => {
    const { code, id } = await fileWithPicture();
    const institution = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' as const };
    const get = async (headers: Record<string, string>) =>
      (await fetch(`${door.url}/api/intake-web/attachments/${id}`, { headers })).status;
    const staff = {
      triage: await door.signIn('triage', 'salur/'),
      officer: await door.signIn('officer', 'bp-bumn/pln/'),
      neighbour: await door.signIn('officer', 'bp-bumn/kai/'),
      coordinator: await door.signIn('coordinator', 'bp-bumn/'),
    };
    expect([await get(staff.triage), await get(staff.officer)]).toEqual([200, 404]);
    await door.tell(complaintAssigned, await door.idOf(code), { institution });
    expect(await get(staff.officer)).toBe(200);
    expect(await get(staff.coordinator)).toBe(200);
    expect(await get(staff.neighbour)).toBe(404);
    expect(await get(staff.triage)).toBe(404);
    expect(await get({})).toBe(401);
  });

  it('is there for an institution that helps the holder, until it says that it has no part in it', async () => {
    const { code, id } = await fileWithPicture();
    const complaintId = await door.idOf(code);
    await door.tell(institutionChanged, 'kai', { code: 'kai', path: 'bp-bumn/kai/', version: 1 });
    const named = (code: string) => ({ code, name: `PT ${code}`, kind: 'bumn' as const });
    const [assignmentId, caseId] = [randomUUID(), randomUUID()];
    await door.tell(complaintAssigned, complaintId, { institution: named('pln'), role: 'lead' });
    await door.tell(complaintAssigned, complaintId, { institution: named('kai'), role: 'co-owner', assignmentId });
    await door.tell(caseOpened, complaintId, { caseId, assignmentId, institution: 'kai', role: 'co-owner' });
    const staff = [await door.signIn('officer', 'bp-bumn/pln/'), await door.signIn('officer', 'bp-bumn/kai/')];
    const seen = () =>
      Promise.all(
        staff.map(async (headers) => (await fetch(`${door.url}/api/intake-web/attachments/${id}`, { headers })).status),
      );
    expect(await seen()).toEqual([200, 200]);
    await door.tell(caseHandedBack, complaintId, { caseId, role: 'co-owner', institution: 'kai' });
    expect(await seen()).toEqual([200, 404]);
  });

  it('is there for the office of a government that holds the complaint, and for that government', async () => {
    const { code, id } = await fileWithPicture();
    const get = async (headers: Record<string, string>) =>
      (await fetch(`${door.url}/api/intake-web/attachments/${id}`, { headers })).status;
    const government = 'pemda/pemda-33/pemda-3303/';
    await door.tell(institutionChanged, 'pemda-3303', { code: 'pemda-3303', path: government, version: 1 });
    const institution = { code: 'pemda-dpupr-3303', name: 'DPUPR Kabupaten Purbalingga', kind: 'unit' as const };
    await door.tell(complaintAssigned, await door.idOf(code), { institution });
    expect(await get(await door.signIn('officer', `${government}pemda-dpupr-3303/`))).toBe(200);
    expect(await get(await door.signIn('officer', government))).toBe(200);
    expect(await get(await door.signIn('officer', `${government}pemda-dinkes-3303/`))).toBe(404);
  });
});
