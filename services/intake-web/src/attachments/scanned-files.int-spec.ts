import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AClamd, eventually, withTestVirus } from '#libs/testing';
import { ACitizen, hiddenField } from '../fixtures/a-citizen.js';
import { aPng } from '../fixtures/a-png.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

const clamd = new AClamd();
let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start({ CLAMAV_ADDRESS: await clamd.open() });
});
afterAll(async () => {
  await door?.stop();
  await clamd.close();
});
afterEach(() => {
  clamd.mood = 'well';
});

const picture = new Blob([aPng()], { type: 'image/png' });
const infected = new Blob([Uint8Array.from(withTestVirus(aPng()))], { type: 'image/png' });
const story = { jenis: 'complaint', isi: 'Lihat foto' };

async function send(files: readonly Blob[]) {
  const citizen = new ACitizen(door.url);
  const token = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
  return { citizen, seen: await citizen.postForm('/lapor', { ...story, kiriman: token }, files) };
}
async function filed(files: readonly Blob[]) {
  const { citizen, seen } = await send(files);
  const code = seen.location?.split('/').at(-1) ?? '';
  const rows = await door.db.query<{ id: string; scan: string }[]>(
    'select id, scan from attachment where complaint_id = $1',
    [await door.idOf(code)],
  );
  const open = () => citizen.get(`/lacak/${code}/lampiran/${rows[0]?.id ?? ''}`);
  return { citizen, code, open, rows };
}
const scanOf = async (id: string) =>
  (
    await door.db.query<{ scan: string; length: number }[]>(
      'select scan, length(content) from attachment where id = $1',
      [id],
    )
  )[0];

describe('a file at a hub with a scanner', () => {
  it('is kept as clean where nothing is found', async () => {
    const { rows, open } = await filed([picture]);
    expect(rows).toMatchObject([{ scan: 'clean' }]);
    expect((await open()).status).toBe(200);
  });

  it('is refused in a sentence for its virus, while the story waits beside it and can be sent without', async () => {
    const { citizen, seen } = await send([picture, infected]);
    expect([seen.status, seen.text.includes('mengandung virus'), seen.text.includes('Lihat foto')]).toEqual([
      422,
      true,
      true,
    ]);
    const [kept, ...others] = [...seen.text.matchAll(/name="(berkas-[^"]+)" value="ya" checked/g)];
    expect(others).toEqual([]);
    const again = { ...story, kiriman: hiddenField(seen.text, 'kiriman'), [kept?.[1] ?? '']: 'ya' };
    const { location } = await citizen.postForm('/lapor', again);
    const [said] = await door.said(await door.idOf(location?.split('/').at(-1) ?? ''));
    expect(said?.data['attachments']).toHaveLength(1);
  });

  it('is refused and not kept when it comes ahead of its form', async () => {
    const content = Buffer.from(await infected.arrayBuffer());
    const id = await door.files.begin(randomUUID(), { name: 'foto.png', bytes: content.length });
    await door.files.append(id, 0, content);
    await expect(door.files.finish(id)).rejects.toMatchObject({ code: 'attachment.infected' });
    await expect(door.files.find(id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('makes no complaint wait for a scanner that is away: nobody opens it until it has been looked at', async () => {
    clamd.mood = 'hangs-up';
    const { rows, open, code } = await filed([picture]);
    expect(rows).toMatchObject([{ scan: 'waiting' }]);
    const refused = await open();
    expect([refused.status, refused.text.includes('masih menunggu pemeriksaan virus')]).toEqual([409, true]);
    const staff = await door.signIn('triage', 'salur/');
    const asked = await fetch(`${door.url}/api/intake-web/attachments/${rows[0]?.id ?? ''}`, { headers: staff });
    expect([asked.status, await asked.json()]).toMatchObject([409, { type: 'urn:salur:problem:file.not-scanned' }]);
    clamd.mood = 'well';
    await door.scanWaiting.run();
    expect([await scanOf(rows[0]?.id ?? ''), (await open()).status, code.length > 0]).toMatchObject([
      { scan: 'clean' },
      200,
      true,
    ]);
  });

  it('is gone when its virus is found afterwards, which its page says unasked, as does whatever opens it', async () => {
    clamd.mood = 'too-large';
    const { citizen, code, rows, open } = await filed([infected]);
    const page = async (language: string) => {
      await citizen.get(`/bahasa?to=${language}&back=/`);
      return (await citizen.get(`/lacak/${code}`)).text;
    };
    expect(await page('id')).not.toContain('mengandung virus');
    expect(rows).toMatchObject([{ scan: 'waiting' }]);
    await door.scanWaiting.run();
    expect(await scanOf(rows[0]?.id ?? '')).toMatchObject({ scan: 'waiting' });
    clamd.mood = 'well';
    await eventually(async () => (await scanOf(rows[0]?.id ?? ''))?.scan === 'infected', 'the scanner has looked');
    expect(await scanOf(rows[0]?.id ?? '')).toEqual({ scan: 'infected', length: 0 });
    const refused = await open();
    expect([refused.status, refused.text.includes('ternyata mengandung virus')]).toEqual([410, true]);
    const removed = { type: 'complaint.file-removed', data: { fileId: rows[0]?.id } };
    expect((await door.said(await door.idOf(code))).slice(1)).toMatchObject([removed]);
    const [indonesian, english] = [await page('id'), await page('en')];
    expect(indonesian).toContain('Sebuah berkas dihapus karena mengandung virus. Berkas itu dapat dikirim lagi');
    expect(english).toContain('A file was removed because a virus was found. It may be sent anew');
    expect(english).toContain('File 1: removed because a virus was found');
    expect(english).not.toContain('/lampiran/');
  });
});
