import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  caseAccepted,
  caseAnswered,
  caseAsked,
  caseClosed,
  caseDossierMade,
  caseIdentityRead,
  caseOpened,
  caseReopened,
  complaintAssigned,
  complaintFiled,
  complaintPutToCitizen,
  deadlinePassed,
  deadlineSet,
  institutionChanged,
  caseTaken,
} from '#libs/contracts';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { anEvent } from '#libs/testing';
import { ACitizen, hiddenField, marked } from '../fixtures/a-citizen.js';
import { aPng } from '../fixtures/a-png.js';
import { AStory } from '../fixtures/a-story.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

let door: AWebDoor;
let citizen: ACitizen;
beforeAll(async () => {
  door = await AWebDoor.start();
});
afterAll(async () => {
  await door?.stop();
});
beforeEach(() => {
  citizen = new ACitizen(door.url);
});

const story = {
  jenis: 'complaint',
  isi: 'Lampu jalan mati <script>alert(1)</script>',
  lokasi: 'Jalan "Melati" & sekitarnya',
};

async function file(fields: Record<string, string> = {}): Promise<string> {
  const token = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
  const sent = await citizen.postForm('/lapor', { ...story, kiriman: token, ...fields });
  expect(sent.status).toBe(303);
  return sent.location?.split('/').at(-1) ?? '';
}

/** Routes the complaint to an institution that has opened a case. */
async function assign(code: string): Promise<{ id: string; caseId: string }> {
  const [id, assignmentId, caseId] = [await door.idOf(code), uuidV7(), uuidV7()];
  const institution = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' as const };
  await door.tell(complaintAssigned, id, { assignmentId, institution });
  await door.tell(caseOpened, id, { assignmentId, caseId, institutionName: institution.name });
  return { id, caseId };
}

const seal = (id: string, field: string, text: string) => door.vault.seal(door.admin, id, field, text);
const officerFile = (id: string) => ({
  ...{ id, mediaType: 'image/jpeg', bytes: 2_048, sha256: 'a'.repeat(64), keeper: 'casework' as const },
});

describe('who may be in danger', () => {
  const called = /href="tel:0281891113"[^>]*>0281 891113<.*href="tel:112"[^>]*>112</s;

  it('reads on the receipt and on the page of the complaint whom to call, from what the router found', async () => {
    const code = await file();
    const pages = [`/tanda-terima/${code}`, `/lacak/${code}`];
    for (const page of pages) expect((await citizen.get(page)).text).not.toContain('tel:');
    await (await AStory.of(door, code)).inDanger();
    for (const page of pages) expect((await citizen.get(page)).text).toMatch(called);
    await citizen.get('/bahasa?to=en&back=/');
    for (const page of pages) expect((await citizen.get(page)).text).toMatch(/in danger now\?.*tel:0281891113/s);
  });

  it('is nobody else’s business: the numbers say what was written', async () => {
    const code = await file();
    await (await AStory.of(door, code)).inDanger();
    expect((await new ACitizen(door.url).get(`/lacak/${code}`)).text).not.toContain('tel:');
  });

  it('is no longer told once it is over', async () => {
    const code = await file();
    const story = await AStory.of(door, code);
    await story.inDanger();
    await story.opened();
    await story.closed();
    expect((await citizen.get(`/lacak/${code}`)).text).not.toContain('tel:');
  });
});

describe('why an institution has it', () => {
  it('is told in the language of the page', async () => {
    const code = await file();
    const reason = {
      ...anEvent(complaintAssigned).data.reason,
      sentence: 'Menyebut PLN.',
      sentenceEn: 'You mention PLN.',
    };
    await door.tell(complaintAssigned, await door.idOf(code), { reason });
    expect((await citizen.get(`/lacak/${code}`)).text).toMatch(/lang="id"[^>]*>Menyebut PLN\./);
    await citizen.get('/bahasa?to=en&back=/');
    const { text } = await citizen.get(`/lacak/${code}`);
    expect(text).toMatch(/lang="en"[^>]*>You mention PLN\./);
    expect(text).not.toContain('Menyebut PLN');
  });
});

describe('why an institution has what the catalogue holds confidential', () => {
  it('is told to the reporter, and to others once the office that takes it on has decided', async () => {
    const code = await file();
    const reason = { ...anEvent(complaintAssigned).data.reason, sentence: 'Tentang kekerasan.', sensitive: true };
    await door.tell(complaintAssigned, await door.idOf(code), { reason });
    const whyOf = async (asker: ACitizen) => [
      (await asker.get(`/lacak/${code}`)).text.includes('Tentang kekerasan.'),
      (await asker.get(`/api/complaints/${code}`)).text.includes('Tentang kekerasan.'),
    ];
    expect(await whyOf(citizen)).toEqual([true, false]);
    expect(await whyOf(new ACitizen(door.url))).toEqual([false, false]);
    await door.tell(caseAccepted, await door.idOf(code));
    expect(await whyOf(new ACitizen(door.url))).toEqual([true, true]);
  });

  it('is told to others where it is taken without being verified, if who takes it says that it is not confidential', async () => {
    const code = await file();
    const reason = { ...anEvent(complaintAssigned).data.reason, sentence: 'Tentang kekerasan.', sensitive: true };
    const id = await door.idOf(code);
    await door.tell(complaintAssigned, id, { reason });
    const isTold = async () => (await new ACitizen(door.url).get(`/lacak/${code}`)).text.includes('Tentang kekerasan.');
    await door.tell(caseTaken, id);
    expect(await isTold()).toBe(false);
    await door.tell(caseTaken, id, { confidential: false });
    expect(await isTold()).toBe(true);
  });

  it('is told to nobody else of a complaint that is confidential', async () => {
    const code = await file({ rahasia: 'ya' });
    const reason = { ...anEvent(complaintAssigned).data.reason, sentence: 'Tentang kekerasan.' };
    await door.tell(complaintAssigned, await door.idOf(code), { reason });
    expect((await new ACitizen(door.url).get(`/lacak/${code}`)).text).not.toContain('Tentang kekerasan.');
    expect((await citizen.get(`/lacak/${code}`)).text).toContain('Tentang kekerasan.');
  });
});

describe('the form', () => {
  it('becomes a complaint with a receipt that only the filer sees', async () => {
    const code = await file();
    const receipt = await citizen.get(`/tanda-terima/${code}`);
    expect(marked(receipt.text, 'code')).toBe(code);
    expect(receipt.text).toContain('<svg');
    expect(receipt.text).toMatch(/Jumat, 11 Desember 2026/);
    expect(receipt.headers.get('cache-control')).toBe('no-store');

    const stranger = await new ACitizen(door.url).get(`/tanda-terima/${code}`);
    expect([stranger.status, stranger.location]).toEqual([303, `/lacak/${code}`]);
  });

  it('comes on paper for who sends its key: a page of A6 that says its language, and slips for a roll', async () => {
    const code = await file();
    const kunci = marked((await citizen.get(`/tanda-terima/${code}`)).text, 'reply-key');
    const counter = new ACitizen(door.url);
    const pdf = await counter.post(`/tanda-terima/${code}/cetak`, { kunci, bentuk: 'a6' });
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.text).toMatch(/^%PDF-1\.\d[^]*\/Lang \(id\)/);
    expect(pdf.text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    for (const bentuk of ['80', '58']) {
      const slip = await counter.post(`/tanda-terima/${code}/cetak`, { kunci, bentuk });
      expect(marked(slip.text, 'code')).toBe(code);
      expect(slip.text.match(/<svg/g)).toHaveLength(3);
    }
    expect((await counter.post(`/tanda-terima/${code}/cetak`, { kunci: '0000-0000-0000' })).status).toBe(403);
  });

  it('files one complaint, however often its button is pressed', async () => {
    const token = randomUUID();
    const presses = await Promise.all([1, 2, 3].map(() => citizen.post('/lapor', { ...story, kiriman: token })));
    expect(new Set(presses.map(({ location }) => location)).size).toBe(1);
  });

  it('asks again when it was changed after it had been sent, and then files another', async () => {
    const token = randomUUID();
    await citizen.post('/lapor', { ...story, kiriman: token });
    const asked = await citizen.post('/lapor', { ...story, isi: 'Hal lain', kiriman: token });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Formulir ini sudah terkirim');
    const again = await citizen.post('/lapor', {
      ...story,
      isi: 'Hal lain',
      kiriman: hiddenField(asked.text, 'kiriman'),
    });
    expect(again.status).toBe(303);
  });

  it('comes back with everything that was typed, and says what is wrong at the top and beside the field', async () => {
    const typed = {
      ...story,
      isi: '',
      judul: 'A & B "c" <d>',
      telepon: '12',
      rahasia: 'ya',
      'tanggal-tidak-tahu': 'ya',
    };
    const { status, text } = await citizen.postForm('/lapor', typed);
    expect(status).toBe(422);
    expect(text).toContain('<title>Ada masalah: Buat laporan | Salur</title>');
    expect(text.match(/Tulis apa yang terjadi/g)).toHaveLength(2);
    expect(text).toContain('href="#telepon"');
    expect(text).toContain('value="A &amp; B &#34;c&#34; <d>"');
    expect(text).toContain('value="Jalan &#34;Melati&#34; &amp; sekitarnya"');
    expect(text.match(/name="(rahasia|tanggal-tidak-tahu)" value="ya" checked/g)).toHaveLength(2);
  });

  it('gives everything back to be sent again when we cannot record it, and then files it once', async () => {
    const token = randomUUID();
    const fields = { ...story, instansi: 'pln', kiriman: token };
    await door.admin.query('alter table intake_web.message_key rename to message_key_away');
    const failed = await citizen.post('/lapor', fields);
    await door.admin.query('alter table intake_web.message_key_away rename to message_key');
    expect(failed.status).toBe(503);
    expect(failed.text).toContain('Laporan belum tercatat');
    expect(failed.text).toContain('Lampu jalan mati');
    expect(failed.text).toMatch(/<option value="pln" selected>/);
    expect(hiddenField(failed.text, 'kiriman')).toBe(token);
    expect((await citizen.post('/lapor', fields)).status).toBe(303);
  });

  it('offers the institutions of today, and no units', async () => {
    await door.tell(institutionChanged, 'pln', { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn', version: 2 });
    await door.tell(institutionChanged, 'pln', { code: 'pln', name: 'PLN yang lama', kind: 'bumn', version: 1 });
    await door.tell(institutionChanged, 'ulp', { code: 'ulp', name: 'ULP Depok', kind: 'unit', version: 1 });
    await door.tell(institutionChanged, 'tua', {
      code: 'tua',
      name: 'PT Tua',
      kind: 'bumn',
      version: 1,
      validTo: '2020-01-01',
    });
    const { text } = await citizen.get('/lapor');
    expect(text).toContain('<option value="pln">PT PLN (Persero)</option>');
    expect(text).not.toMatch(/PLN yang lama|ULP Depok|PT Tua/);
  });

  it('is refused when another site sends it', async () => {
    const sent = await citizen.post('/lapor', story, { 'sec-fetch-site': 'cross-site' });
    expect(sent.status).toBe(403);
    expect(sent.text).toContain('Formulir ini dikirim dari situs lain');
  });
});

describe('the form page by page', () => {
  const drafts = () => door.admin.query<{ id: string }[]>('select id, answers from intake_web.draft');
  const answer = (step: string, fields: Record<string, string>) => citizen.post(`/lapor/bertahap/${step}`, fields);
  const page = (step: string) => citizen.get(`/lapor/bertahap/${step}`);

  it('keeps what was answered, for this browser and for no other, and no word of it in the clear', async () => {
    expect((await answer('isi', { isi: 'Lampu mati', jenis: 'x' })).location).toBe('/lapor/bertahap/lokasi');
    await answer('lokasi', { lokasi: 'Jalan Melati' });
    expect((await page('isi')).text).toContain('Lampu mati');
    expect(JSON.stringify(await drafts())).not.toMatch(/Lampu|Melati/);
    const stranger = await new ACitizen(door.url).get('/lapor/bertahap/isi');
    expect([stranger.status, stranger.location]).toEqual([303, '/lapor/bertahap/jenis']);
  });

  it('says what is wrong on the page that asks, and leads from the overview to the page of what is missing', async () => {
    const refused = await answer('kontak', { telepon: '12', nama: 'Sari' });
    const shown = await citizen.get(refused.location ?? '');
    expect(shown.text.match(/Nomor HP tidak terbaca/g)).toHaveLength(2);
    await answer('kontak', { nama: 'Sari' });
    await answer('lokasi', { lokasi: 'Jalan Melati' });
    const program = await citizen.postForm('/lapor/bertahap/lampiran', {}, [new Blob(['MZ'])]);
    expect((await citizen.get(program.location ?? '')).text.match(/>Ada berkas yang bukan foto/g)).toHaveLength(2);
    const sent = await answer('periksa', {});
    const overview = await citizen.get(sent.location ?? '');
    expect(overview.text).toContain('href="/lapor/bertahap/isi?dari=periksa"');
    expect((await answer('isi?dari=periksa', { isi: 'Lampu mati' })).location).toBe('/lapor/bertahap/periksa');
  });

  it('files once with its photos, however often the button is pressed, and leaves nothing of the draft', async () => {
    await answer('isi', { isi: 'Lampu mati', judul: 'Jalan gelap' });
    const add = (fields: Record<string, string>, files: Blob[] = []) =>
      citizen.postForm('/lapor/bertahap/lampiran', fields, files);
    const photos = [new Blob([aPng()]), new Blob([aPng(), new Uint8Array(9)])];
    expect((await add({ lagi: 'ya' }, photos)).location).toBe('/lapor/bertahap/lampiran');
    const boxes = [...(await page('lampiran')).text.matchAll(/name="(berkas-[^"]+)" value="ya" checked/g)];
    expect(boxes).toHaveLength(2);
    expect((await add({ [boxes[0]?.[1] ?? '']: 'ya' })).location).toBe('/lapor/bertahap/instansi');
    expect((await page('periksa')).text).toMatch(/Jalan gelap\nLampu mati[^]*berkas-0 \(1 KB\)/);
    const sealed = await door.admin.query<unknown[]>(
      "select name, encode(content, 'escape') from intake_web.draft_file, intake_web.draft_piece",
    );
    expect(JSON.stringify(sealed)).not.toMatch(/berkas-0|PNG/);
    const before = await drafts();
    const send = () => answer('periksa', {});
    const presses = await Promise.all([send(), send()]);
    const codes = presses.map(({ location }) => location?.split('/').at(-1) ?? '');
    expect(new Set(codes).size).toBe(1);
    const id = await door.idOf(codes[0] ?? '');
    expect((await door.said(id))[0]?.data).toMatchObject({ attachments: [{ mediaType: 'image/png' }] });
    const left = (await drafts()).map((one) => one.id);
    const [gone, ...others] = before.filter((one) => !left.includes(one.id));
    expect(others).toEqual([]);
    const rest = `select 1 from vault.data_key where complaint_id = $1 union all select 1 from intake_web.draft_file
      union all select 1 from intake_web.draft_piece`;
    expect(await door.admin.query(rest, [gone?.id])).toEqual([]);
  });

  it('shows open complaints of others with the same institution at the same place, and lets one be followed', async () => {
    const place = { lokasi: 'Jalan Melati, Cilodong, Kota Depok' };
    const open = await file(place);
    const secret = await file({ ...place, rahasia: 'ya', isi: 'Rahasia' });
    const elsewhere = await file({ lokasi: 'Mrebet, Purbalingga', isi: 'Jauh' });
    const withdrawn = await file({ ...place, isi: 'Dicabut' });
    const hidden = await file({ ...place, isi: 'Tersembunyi' });
    for (const code of [open, secret, elsewhere, withdrawn, hidden]) await assign(code);
    await citizen.post(`/lacak/${hidden}/sembunyikan`, { rahasia: 'ya' });
    await citizen.post(`/lacak/${withdrawn}/cabut`, { cabut: 'ya' });
    citizen = new ACitizen(door.url);
    await answer('isi', { isi: 'Lampu mati' });
    await answer('lokasi', { lokasi: 'Kota Depok' });
    expect((await page('periksa')).text).not.toContain('Mungkin sudah dilaporkan');
    await answer('instansi', { instansi: 'pln' });
    const { text } = await page('periksa');
    expect([...text.matchAll(/action="\/lacak\/([^/]+)\/ikuti"/g)].map(([, code]) => code)).toEqual([open]);
    expect(text).toContain('Cilodong, Kota Depok, Jawa Barat');
    expect(text).not.toMatch(/Melati|Lampu jalan/);
    expect((await citizen.post(`/lacak/${open}/ikuti`, {})).location).toBe(`/lacak/${open}?kabar=followed`);
  });

  it('gives back what was written when it cannot be kept', async () => {
    await door.admin.query('alter table intake_web.draft rename to draft_away');
    const failed = await answer('isi', { isi: 'Lampu mati' });
    await door.admin.query('alter table intake_web.draft_away rename to draft');
    expect([failed.status, failed.text.includes('Lampu mati'), failed.text.includes('belum tersimpan')]).toEqual([
      503,
      true,
      true,
    ]);
  });

  it('is forgotten after a day', async () => {
    await answer('isi', { isi: 'Lampu mati' });
    door.clock.advance(24 * 3600_000);
    expect((await page('isi')).status).toBe(303);
    await door.drafts.dropExpired();
    expect(await drafts()).toEqual([]);
    door.clock.advance(-24 * 3600_000);
  });
});

describe('the page of a complaint', () => {
  it('shows a stranger where it stands and no word of it', async () => {
    const code = await file({ judul: 'Judul rahasia' });
    const { id, caseId } = await assign(code);
    const entryId = uuidV7();
    await door.tell(caseAnswered, id, {
      caseId,
      entryId,
      answer: await seal(id, `answer:${entryId}`, 'Sudah menyala'),
    });
    const { status, text } = await new ACitizen(door.url).get(`/lacak/${code.toLowerCase()}`);
    expect(status).toBe(200);
    expect([marked(text, 'status'), marked(text, 'holder')]).toEqual(['Sudah dijawab', 'PT PLN (Persero)']);
    expect(text).not.toMatch(/Lampu|Melati|Judul rahasia|Sudah menyala/);
  });

  it('shows the reporter everything, with their own words escaped', async () => {
    const code = await file();
    const { id, caseId } = await assign(code);
    const [entryId, formId] = [uuidV7(), uuidV7()];
    await door.tell(caseAsked, id, {
      caseId,
      entryId,
      question: await seal(id, `question:${entryId}`, 'Tiang <b>berapa</b>?'),
      attachments: [officerFile(formId)],
    });
    const [answerId, fileId] = [uuidV7(), uuidV7()];
    const answer = await seal(id, `answer:${answerId}`, 'Ini fotonya');
    await door.tell(caseAnswered, id, {
      caseId,
      entryId: answerId,
      answer,
      final: false,
      attachments: [officerFile(fileId)],
    });
    const { text } = await citizen.get(`/lacak/${code}`);
    expect(text).toContain('Lampu jalan mati &lt;script>alert(1)&lt;/script>');
    expect(text).toContain('Tiang &lt;b>berapa&lt;/b>?');
    for (const one of [formId, fileId]) expect(text).toContain(`href="/api/casework/answers/${code}/files/${one}"`);
    expect(text).not.toContain('<script');
  });

  it('offers what a question lets choose as buttons, until one is pressed', async () => {
    const code = await file();
    const id = await door.idOf(code);
    const [entryId, askedAt] = [uuidV7(), door.clock.now().toISOString()];
    const question = await seal(id, `question:${entryId}`, 'Layanan siapa?');
    const options = [
      { code: 'pln', name: 'PT PLN' },
      { code: 'pln-batam', name: 'PT PLN Batam' },
    ];
    await door.tell(complaintPutToCitizen, id, { entryId, question, options, askedBy: null, askedAt });
    const { text } = await citizen.get(`/lacak/${code}`);
    const [, pesan = ''] = /name="pesan" value="(2[^"]+)"/.exec(text) ?? [];
    expect(pesan).toBe('2. PT PLN Batam');
    door.clock.advance(1_000);
    const sent = await citizen.post(`/lacak/${code}/pesan`, { pesan, kiriman: hiddenField(text, 'kiriman') });
    expect(sent.location).toBe(`/lacak/${code}?kabar=message-sent`);
    const after = (await citizen.get(`/lacak/${code}`)).text;
    expect(after).toContain('2. PT PLN Batam</p>');
    expect(after).not.toContain('name="pesan" value=');
  });

  it('offers answers that are known as a list, and what is chosen there is the reply', async () => {
    const code = await file();
    await (await AStory.of(door, code)).askedWhichRoad();
    const { text } = await citizen.get(`/lacak/${code}`);
    expect(text).toMatch(/<select id="jawaban" name="pesan"[^>]*>.*<option value="Solo-Ngawi">Solo-Ngawi<\/option>/s);
    door.clock.advance(1_000);
    const token = hiddenField(text, 'kiriman');
    const empty = await citizen.post(`/lacak/${code}/pesan`, { pesan: '', kiriman: token });
    expect(empty.status).toBe(422);
    await citizen.post(`/lacak/${code}/pesan`, { pesan: 'Solo-Ngawi', kiriman: token });
    const after = (await citizen.get(`/lacak/${code}`)).text;
    expect(after).toContain('Solo-Ngawi</p>');
    expect(after).not.toContain('<select');
  });

  it('opens for another browser with the reply key, and closes again', async () => {
    const code = await file();
    const key = marked((await citizen.get(`/tanda-terima/${code}`)).text, 'reply-key');
    const other = new ACitizen(door.url);
    const wrong = await other.post(`/lacak/${code}/kunci`, { kunci: '0000-0000-0000' });
    expect([wrong.status, wrong.text.includes('Kunci balasan tidak cocok')]).toEqual([403, true]);
    const opened = await other.post(`/lacak/${code}/kunci`, { kunci: ` ${key.toLowerCase().replaceAll('-', ' ')} ` });
    expect(opened.location).toBe(`/lacak/${code}?kabar=opened`);
    expect((await other.get(`/lacak/${code}`)).text).toContain('Lampu jalan mati');
    await other.post(`/lacak/${code}/lupakan`, {});
    expect((await other.get(`/lacak/${code}`)).text).not.toContain('Lampu jalan mati');
  });

  it('takes a reply once, then a rating, and offers neither after it was withdrawn', async () => {
    const code = await file();
    const { id, caseId } = await assign(code);
    const token = hiddenField((await citizen.get(`/lacak/${code}`)).text, 'kiriman');
    for (let press = 0; press < 2; press += 1) {
      const sent = await citizen.post(`/lacak/${code}/pesan`, { pesan: 'Masih mati', kiriman: token });
      expect(sent.location).toBe(`/lacak/${code}?kabar=message-sent`);
    }
    expect((await citizen.get(`/lacak/${code}?kabar=message-sent`)).text).toContain('Pesan Anda sudah diterima');
    const entryId = uuidV7();
    await door.tell(caseAnswered, id, {
      caseId,
      entryId,
      final: true,
      answer: await seal(id, `answer:${entryId}`, 'Beres'),
    });
    expect((await citizen.post(`/lacak/${code}/nilai`, { skor: '9' })).status).toBe(422);
    await citizen.post(`/lacak/${code}/nilai`, { skor: '2', alasan: 'Belum' });
    expect((await citizen.post(`/lacak/${code}/cabut`, {})).text).toContain('Centang kotak');
    await citizen.post(`/lacak/${code}/cabut`, { cabut: 'ya' });
    const { text } = await citizen.get(`/lacak/${code}`);
    expect(marked(text, 'status')).toBe('Dicabut');
    expect(text).not.toMatch(/action="[^"]*\/(pesan|nilai|cabut)"/);
    expect((await door.said(id)).map(({ type }) => type)).toEqual([
      'complaint.filed',
      'complaint.added-to',
      'complaint.rated',
      'complaint.withdrawn',
    ]);
  });

  it('is opened again once, and after that an objection goes to a higher officer', async () => {
    const code = await file();
    const { id, caseId } = await assign(code);
    const end = async () => {
      const entryId = uuidV7();
      const answer = await seal(id, `answer:${entryId}`, 'Beres');
      await door.tell(caseAnswered, id, { caseId, entryId, final: true, answer });
      await door.tell(caseClosed, id, { caseId, how: 'automatic' });
    };
    await end();
    const page = await citizen.get(`/lacak/${code}`);
    expect(page.text).toContain('Nilai 1 atau 2 membuka laporan ini lagi');
    expect((await citizen.post(`/lacak/${code}/buka-lagi`, {})).text).toContain('Tulis apa yang belum tuntas');
    const opened = await citizen.post(`/lacak/${code}/buka-lagi`, { 'belum-tuntas': 'Mati lagi semalam' });
    expect(opened.location).toBe(`/lacak/${code}?kabar=reopened`);
    await door.tell(caseReopened, id, { caseId, because: 'citizen' });
    await end();
    expect((await citizen.get(`/lacak/${code}`)).text).not.toContain('/buka-lagi"');
    const objected = await citizen.post(`/lacak/${code}/keberatan`, { keberatan: 'Tidak pernah diperiksa' });
    expect(objected.location).toBe(`/lacak/${code}?kabar=appealed`);
    const said = await door.said(id);
    expect(said.map(({ type }) => type)).toEqual(['complaint.filed', 'complaint.added-to', 'complaint.rated']);
    expect(said.at(-1)?.data).toMatchObject({ score: 1, door: 'web' });
  });

  it('takes photos later, once, and gives them back to the citizen only', async () => {
    const code = await file();
    const token = hiddenField((await citizen.get(`/lacak/${code}`)).text, 'kiriman');
    const send = (files: readonly Blob[]) =>
      citizen.postForm(`/lacak/${code}/pesan`, { pesan: '', kiriman: token }, files, 'berkas');
    const photo = new Blob([aPng()], { type: 'image/png' });
    expect((await send([new Blob(['MZ'])])).text).toContain('bukan foto atau PDF');
    for (let press = 0; press < 2; press += 1) {
      expect((await send([photo])).location).toBe(`/lacak/${code}?kabar=message-sent`);
    }
    const { text } = await citizen.get(`/lacak/${code}`);
    const links = [...text.matchAll(/href="(\/lacak\/[^"]+\/lampiran\/[^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links).toHaveLength(1);
    expect((await citizen.get(links[0] ?? '')).headers.get('content-type')).toBe('image/png');
    expect((await new ACitizen(door.url).get(links[0] ?? '')).status).toBe(403);
  });

  it('tells everybody what a stage took beside its standard', async () => {
    const code = await file();
    const id = await door.idOf(code);
    const startedAt = '2026-11-23T03:00:00.000Z';
    await door.tell(deadlineSet, id, { kind: 'total', caseId: null, startedAt, dueOn: '2026-12-11' });
    const { text } = await new ACitizen(door.url).get(`/lacak/${code}`);
    const table = /<table class="standards".*?<\/table>/s.exec(text)?.[0].replace(/<[^>]+>/g, ' ') ?? '';
    expect(table).toMatch(/Sampai dijawab tuntas\s+14 hari kerja\s+sampai 11 Des 2026/);
  });

  it('takes as long to refuse a code that cannot be as one that is nobody’s', async () => {
    const tookMs = async (code: string) => {
      const began = performance.now();
      expect((await citizen.get(`/lacak/${code}`)).status).toBe(404);
      return performance.now() - began;
    };
    const [impossible, unknown] = [await tookMs('x'), await tookMs(newTrackingCode())];
    expect(Math.min(impossible, unknown)).toBeGreaterThanOrEqual(58);
  });

  it('is hidden afterwards by its citizen, for good, with what somebody has seen before said plainly', async () => {
    const code = await file();
    const { id, caseId } = await assign(code);
    expect((await citizen.get(`/lacak/${code}`)).text).not.toContain('pernah melihat identitas');
    const entryId = uuidV7();
    const reason = await seal(id, `identity-read:${entryId}`, 'Perlu menelepon');
    await door.tell(caseIdentityRead, id, { caseId, entryId, reason });
    expect((await citizen.get(`/lacak/${code}`)).text).toContain('pernah melihat identitas');
    expect((await citizen.post(`/lacak/${code}/sembunyikan`, {})).text).toContain('Pilih apa yang disembunyikan');
    const done = await citizen.post(`/lacak/${code}/sembunyikan`, { anonim: 'ya' });
    expect(done.location).toBe(`/lacak/${code}?kabar=hidden`);
    const { text } = await citizen.get(`/lacak/${code}`);
    expect(text).toContain('Disembunyikan oleh pelapor');
    expect(text).not.toMatch(/name="anonim"|pernah melihat identitas/);
    expect(text).toContain('name="rahasia"');
    await citizen.post(`/lacak/${code}/sembunyikan`, { rahasia: 'ya' });
    expect((await citizen.get(`/lacak/${code}`)).text).not.toContain('/sembunyikan');
    expect((await door.said(id)).map(({ type }) => type)).toEqual([
      'complaint.filed',
      'complaint.hidden',
      'complaint.hidden',
    ]);
  });

  it('leads its citizen to the history, and to the anchors that prove it', async () => {
    const code = await file();
    const { text } = await citizen.get(`/lacak/${code}`);
    expect(text).toContain(`href="/api/casework/history/${code}?language=id"`);
    expect(text).toContain('href="/api/casework/anchors"');
  });

  it('offers its citizen, and nobody else, the dossier for the Ombudsman once there is one', async () => {
    const code = await file();
    const { id, caseId } = await assign(code);
    const address = `/api/casework/history/${code}/dossier`;
    expect((await citizen.get(`/lacak/${code}`)).text).not.toContain(address);
    await door.tell(caseDossierMade, id, { caseId });
    const { text } = await citizen.get(`/lacak/${code}`);
    for (const href of [address, `${address}?as=json`]) expect(text).toContain(`href="${href}"`);
    expect(text).not.toContain(`${address}?language=en`);
    await citizen.get('/bahasa?to=en&back=/');
    const english = (await citizen.get(`/lacak/${code}`)).text;
    for (const href of [address, `${address}?language=en`]) expect(english).toContain(`href="${href}"`);
    expect((await new ACitizen(door.url).get(`/lacak/${code}`)).text).not.toContain('Ombudsman');
  });

  it('lets nobody act without the key', async () => {
    const code = await file();
    const stranger = new ACitizen(door.url);
    expect((await stranger.post(`/lacak/${code}/cabut`, { cabut: 'ya' })).status).toBe(403);
    expect(await door.said(await door.idOf(code))).toHaveLength(1);
  });

  it('is found by a code that was typed in any way, and says so kindly when there is none', async () => {
    const code = await file();
    expect((await citizen.get(`/lacak?kode=%20${code.toLowerCase()}`)).location).toBe(`/lacak/${code}`);
    expect((await citizen.get('/lacak?kode=26K7')).text).toContain('Kode ini tidak lengkap');
    const unknown = await citizen.get('/lacak/0000-0000-0');
    expect([unknown.status, unknown.text.includes('Laporan tidak ditemukan')]).toEqual([404, true]);
  });
});

describe('the badge of an institution', () => {
  it('says to other sites what share was answered on time, and nothing of an institution that is not there', async () => {
    await door.tell(institutionChanged, 'kai', { code: 'kai', name: 'PT "Kereta" <Api>', kind: 'bumn', version: 1 });
    const badge = (file: string) => citizen.get(`/lencana/${file}`);
    expect((await badge('kai.svg')).text).toContain('belum cukup laporan');
    for (let number = 0; number < 10; number += 1) {
      const [id, caseId] = [uuidV7(), uuidV7()];
      const assignmentId = uuidV7();
      await door.tell(complaintFiled, id, { code: newTrackingCode() });
      const institution = { code: 'kai', name: 'PT KAI', kind: 'bumn' as const };
      await door.tell(complaintAssigned, id, { assignmentId, institution });
      await door.tell(caseOpened, id, { assignmentId, caseId, institution: 'kai', institutionName: 'PT KAI' });
      if (number < 3) await door.tell(deadlinePassed, id, { caseId, kind: 'resolution' });
      if (number > 0) await door.tell(caseAnswered, id, { caseId, final: true });
    }
    await door.punctuality.count();
    const { text, headers } = await badge('kai.svg?bahasa=en');
    expect(text).toContain('>70\u00a0%<');
    expect(text).toContain('<title>PT &#34;Kereta&#34; &lt;Api>: Answered on time 70\u00a0%');
    expect([headers.get('content-type'), headers.get('cross-origin-resource-policy')]).toEqual([
      'image/svg+xml; charset=utf-8',
      'cross-origin',
    ]);
    expect([(await badge('tidak-ada.svg')).status, (await badge('kai')).status]).toEqual([404, 404]);
  });
});

describe('all pages', () => {
  it('speak English after the switch, which leads nowhere else', async () => {
    expect((await citizen.get('/bahasa?to=en&back=/lapor')).location).toBe('/lapor');
    expect((await citizen.get('/lapor')).text).toContain('<html lang="en">');
    expect((await citizen.get('/bahasa?to=id&back=https://evil.example')).location).toBe('/');
  });

  it('are pages also where there is nothing', async () => {
    const nothing = await citizen.get('/tidak-ada');
    expect([nothing.status, nothing.text.includes('Halaman tidak ditemukan')]).toEqual([404, true]);
  });

  it('share one style sheet under 10 KB that browsers keep', async () => {
    const address = /href="(\/gaya\/[^"]+)"/.exec((await citizen.get('/')).text)?.[1] ?? '';
    const style = await citizen.get(address, { 'accept-encoding': 'gzip' });
    expect(style.headers.get('cache-control')).toContain('immutable');
    expect(Number(style.headers.get('content-length'))).toBeLessThan(10_240);
  });
});

// The last one here: from now on every form of this address is asked.
describe('a form', () => {
  it('asks for a proof where many come from, gives everything back, and takes each proof for one form', async () => {
    for (let filed = 0; filed < 1000; filed += 1) await door.guard.count('127.0.0.1');
    const full = async (fields: Record<string, string>) => citizen.post('/lapor', { ...story, ...fields });
    const asked = await full({});
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Satu hal sebelum dikirim');
    expect(asked.text).toContain('Lampu jalan mati');
    const [, first, second] = /Berapa (\d) ditambah (\d)/.exec(asked.text) ?? [];
    const tantangan = hiddenField(asked.text, 'tantangan');
    const jawaban = String(Number(first) + Number(second));
    const kiriman = hiddenField(asked.text, 'kiriman');
    expect((await full({ kiriman, tantangan, jawaban: '99' })).text).toContain('Ini pertanyaan yang baru');
    const presses = await Promise.all([1, 2].map(() => full({ kiriman, tantangan, jawaban })));
    expect(new Set(presses.map(({ location }) => location)).size).toBe(1);
    expect((await full({ tantangan, jawaban })).status).toBe(422);
    const task = hiddenField((await full({})).text, 'tantangan');
    const challenge = JSON.parse(Buffer.from(task, 'base64url').toString()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    const bukti = Buffer.from(JSON.stringify(solution)).toString('base64');
    expect((await full({ tantangan: task, bukti })).status).toBe(303);
    const forged = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '' } };
    const other = Buffer.from(JSON.stringify(forged)).toString('base64url');
    expect((await full({ tantangan: other, jawaban: '1', bukti })).status).toBe(422);
  });
});
