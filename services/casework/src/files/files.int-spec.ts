import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, type Attachment } from '#libs/contracts';
import { AClamd, withTestVirus, type Browser } from '#libs/testing';
import sharp from 'sharp';
import type { CaseDetail } from '../cases/show-case.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import { ForgetUploads } from './forget-uploads.js';

const api = '/api/casework';
const pdf = new Blob(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'], { type: 'application/pdf' });
const program = new Blob(['MZ\u0090\u0000 this is a program'], { type: 'image/jpeg' });

const clamd = new AClamd();
let casework: ACasework;
let officer: Browser;
let colleague: Browser;
let atKai: Browser;
let photo: Blob;
beforeAll(async () => {
  casework = await ACasework.start({ environment: { CLAMAV_ADDRESS: await clamd.open() } });
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln);
  colleague = await casework.desk.signIn('officer', places.pln);
  atKai = await casework.desk.signIn('officer', places.kai);
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  const place = { GPSLatitude: '6/1 12/1 0/1', GPSLatitudeRef: 'S' };
  photo = new Blob([Uint8Array.from(await picture.withExif({ IFD3: place }).jpeg().toBuffer())]);
});
afterAll(async () => {
  await casework?.stop();
  await clamd.close();
});

const attach = (caseId: string, file: Blob, by = officer, query = '') =>
  by.upload<Attachment>(`${api}/cases/${caseId}/files${query}`, file);
const uploads = async (caseId: string, by = officer) =>
  (await by.get<{ items: (Attachment & { action: string })[] }>(`${api}/cases/${caseId}/files`)).body.items;
const attached = async (caseId: string, by = officer) => (await uploads(caseId, by)).map(({ id }) => id);
const show = async (caseId: string, by = officer) => (await by.get<CaseDetail>(`${api}/cases/${caseId}`)).body;
async function act(caseId: string, body: object, by = officer) {
  const { version } = await show(caseId, by);
  return by.post(`${api}/cases/${caseId}/actions`, body, { 'if-match': `"${version}"` });
}
const mayRead = async (id: string, by: Browser) =>
  (await by.open(`${api}/attachments/${id}`, AbortSignal.timeout(20_000))).status;
async function asReporter(complaintId: string, id: string, key = casework.vault.replyKeyOf(complaintId)) {
  const { code } = await casework.db.getRepository(Complaint).findOneByOrFail({ id: complaintId });
  return fetch(`${casework.hub.url}${api}/answers/${code}/files/${id}`, { headers: { 'reply-key': key } });
}
async function aTakenCase() {
  const one = await aCase(casework, 'pln');
  await act(one.caseId, { action: 'take' });
  return one;
}

describe('a file of an officer', () => {
  it('goes to who follows the case too, under the key of their own complaint', async () => {
    const [lead, follower] = [await aTakenCase(), await aTakenCase()];
    const { code } = await casework.db.getRepository(Complaint).findOneByOrFail({ id: lead.complaintId });
    await act(follower.caseId, { action: 'merge', into: code });
    const { body: sent } = await attach(lead.caseId, photo);
    await act(lead.caseId, { action: 'answer', message: 'Sudah menyala.', final: true, attachments: [sent.id] });
    const answered = (await casework.said(follower.complaintId)).findLast(({ type }) => type === 'case.answered');
    const [copy] = answered?.data['attachments'] as Attachment[];
    expect(copy).toMatchObject({ sha256: sent.sha256, mediaType: 'image/jpeg' });
    expect(copy?.id).not.toBe(sent.id);
    expect((await asReporter(follower.complaintId, copy?.id ?? '')).status).toBe(200);
    expect((await asReporter(follower.complaintId, sent.id)).status).toBe(404);
  });

  it('stays with the draft, goes with the answer, and is read by the citizen without the place where it was taken', async () => {
    const { caseId, complaintId } = await aTakenCase();
    const { status, body } = await attach(caseId, photo);
    expect([status, body.mediaType, body.keeper]).toEqual([201, 'image/jpeg', 'casework']);
    const { id } = body;
    expect([await attached(caseId), await attached(caseId, colleague)]).toEqual([[id], []]);
    expect([await mayRead(id, officer), await mayRead(id, colleague)]).toEqual([200, 404]);
    expect((await asReporter(complaintId, id)).status).toBe(404);

    await act(caseId, { action: 'answer', message: 'Sudah.', final: true, attachments: [id] });
    expect(await attached(caseId)).toEqual([]);
    expect((await casework.said(complaintId)).at(-1)).toMatchObject({
      type: 'case.answered',
      data: { attachments: [body] },
    });
    expect((await show(caseId, colleague)).timeline.at(-1)).toMatchObject({ kind: 'answered', attachments: [body] });
    const own = await asReporter(complaintId, id);
    expect(own.headers.get('content-disposition')).toMatch(/^attachment; filename="lampiran-\w{8}\.jpg"$/);
    const content = Buffer.from(await own.arrayBuffer());
    expect([content.length, (await sharp(content).metadata()).exif]).toEqual([body.bytes, undefined]);
    expect((await casework.chainOf(complaintId)).broken).toBeNull();
    expect([await mayRead(id, colleague), await mayRead(id, atKai)]).toEqual([200, 404]);
    const other = (await aCase(casework, 'pln')).complaintId;
    const stranger = [await asReporter(complaintId, id, casework.vault.replyKeyOf(other)), await asReporter(other, id)];
    expect(stranger.map((one) => one.status)).toEqual([403, 404]);
  });

  it('goes with a question, apart from what is kept for the answer', async () => {
    const { caseId, complaintId } = await aTakenCase();
    const { id: kept } = (await attach(caseId, pdf)).body;
    const { status, body: form } = await attach(caseId, pdf, officer, '?action=ask');
    expect(status).toBe(201);
    expect((await uploads(caseId)).map(({ id, action }) => [id, action])).toEqual([
      [kept, 'answer'],
      [form.id, 'ask'],
    ]);
    await act(caseId, { action: 'ask', message: 'Mohon isi formulir ini.', attachments: [form.id] });
    expect(await attached(caseId)).toEqual([kept]);
    const asked = (await casework.said(complaintId)).find(({ type }) => type === 'case.asked');
    expect(asked).toMatchObject({ data: { attachments: [form] } });
    expect((await show(caseId)).timeline.at(-1)).toMatchObject({ kind: 'asked', attachments: [form] });
    expect((await asReporter(complaintId, form.id)).status).toBe(200);
    expect((await casework.chainOf(complaintId)).broken).toBeNull();
    expect((await attach(caseId, pdf, officer, '?action=take')).status).toBe(422);
  });

  it('goes with news before the answer', async () => {
    const { caseId, complaintId } = await aTakenCase();
    const { id } = (await attach(caseId, pdf)).body;
    await act(caseId, { action: 'answer', message: 'Sedang dikerjakan.', final: false, attachments: [id] });
    expect((await asReporter(complaintId, id)).status).toBe(200);
  });

  it('is judged by its content, and there are five at most', async () => {
    const { caseId } = await aTakenCase();
    expect((await attach(caseId, program)).status).toBe(415);
    const infected = new Blob([await pdf.bytes(), Uint8Array.from(withTestVirus(new Uint8Array()))]);
    expect(await attach(caseId, infected)).toMatchObject({
      status: 422,
      body: { type: 'urn:salur:problem:attachment.infected' },
    });
    expect((await attach(caseId, new Blob([Buffer.alloc(10 * 1024 * 1024 + 1)]))).status).toBe(413);
    expect((await officer.post(`${api}/cases/${caseId}/files`, {})).status).toBe(400);
    expect((await attach(caseId, pdf, atKai)).status).toBe(404);
    for (let number = 1; number <= 5; number += 1) expect((await attach(caseId, pdf)).status).toBe(201);
    expect((await attach(caseId, pdf)).status).toBe(422);
    const [first = ''] = await attached(caseId);
    expect((await officer.delete(`${api}/cases/${caseId}/files/${first}`)).status).toBe(204);
    expect([await mayRead(first, officer), (await attached(caseId)).length]).toEqual([404, 4]);
  });

  it('of a colleague, or of another case, goes with no answer, and nothing is sent', async () => {
    const { caseId, complaintId } = await aTakenCase();
    const { id } = (await attach(caseId, pdf, colleague)).body;
    const refused = await act(caseId, { action: 'answer', message: 'Sudah.', final: true, attachments: [id] });
    expect([refused.status, (await casework.said(complaintId)).at(-1)?.type]).toEqual([404, 'case.taken']);
    expect(await attached(caseId, colleague)).toEqual([id]);
  });

  it('of a co-owner goes to the lead with their part, and from there into the one answer', async () => {
    const { caseId, complaintId } = await aTakenCase();
    const partId = await assign(casework, complaintId, 'kai', 'co-owner');
    await act(partId, { action: 'take' }, atKai);
    const { id } = (await attach(partId, pdf, atKai)).body;
    await act(partId, { action: 'contribute', message: 'Bagian kami.', attachments: [id] }, atKai);
    expect(await mayRead(id, officer)).toBe(200);
    expect((await show(caseId)).parts).toMatchObject([
      { id: partId, answer: { text: 'Bagian kami.', attachments: [{ id }] } },
    ]);
    expect((await asReporter(complaintId, id)).status).toBe(404);
    const answer = { action: 'answer', message: 'Dari kami semua.', final: true, attachments: [id] };
    expect((await act(caseId, answer)).status).toBe(200);
    expect((await asReporter(complaintId, id)).status).toBe(200);
  });

  it('is forgotten after a month when nothing was sent, and with the complaint when it is erased', async () => {
    const { caseId, complaintId } = await aTakenCase();
    const { id } = (await attach(caseId, pdf)).body;
    await act(caseId, { action: 'answer', message: 'Sudah.', final: false, attachments: [id] });
    await attach(caseId, pdf);
    const kept = async () =>
      (await casework.admin.query<unknown[]>('select from casework.attachment where complaint_id = $1', [complaintId]))
        .length;
    expect(await kept()).toBe(2);
    casework.clock.advance(31 * 86_400_000);
    expect(await casework.hub.app.get(ForgetUploads, { strict: false }).run()).toBeGreaterThan(0);
    expect(await kept()).toBe(1);
    await casework.tell(complaintErased, complaintId, { erasedAt: casework.clock.now().toISOString() });
    expect(await kept()).toBe(0);
  });
});
