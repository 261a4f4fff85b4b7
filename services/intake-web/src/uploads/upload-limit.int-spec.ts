import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACitizen, hiddenField } from '../fixtures/a-citizen.js';
import { aPng } from '../fixtures/a-png.js';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { UploadLimit } from './upload-limit.js';

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start();
});
afterAll(async () => {
  await door?.stop();
});

const photos = (count: number) => Array.from({ length: count }, () => new Blob([new Uint8Array(aPng())]));
const kept = () => door.db.query('select count(*)::int as files from draft_file');

describe('files that wait for a form', () => {
  it('are as many of one network in an hour, however they come, and nothing else of the form is lost', async () => {
    const limit = door.app.get(UploadLimit, { strict: false });
    for (let file = 0; file < 297; file += 1) await limit.check('127.0.0.1');

    const citizen = new ACitizen(door.url);
    const kiriman = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
    const form = { jenis: 'complaint', judul: 'Tiang miring', kiriman };
    const back = await citizen.postForm('/lapor', { ...form, isi: '' }, photos(5));
    expect(back.status).toBe(422);
    expect(back.text).toContain('value="Tiang miring"');
    expect(back.text).toContain('Pilih lagi berkas Anda');
    expect(await kept()).toEqual([{ files: 3 }]);

    const step = await new ACitizen(door.url).postForm('/lapor/bertahap/lampiran', {}, photos(1));
    expect([step.status, step.location]).toEqual([303, '/lapor/bertahap/lampiran?salah=file-again']);
    expect(await kept()).toEqual([{ files: 3 }]);
  });

  it('are no files of a complaint that is filed at once', async () => {
    const citizen = new ACitizen(door.url);
    const kiriman = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
    const sent = await citizen.postForm('/lapor', { jenis: 'complaint', isi: 'Tiang miring', kiriman }, photos(5));
    expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/tanda-terima\//)]);
  });
});
