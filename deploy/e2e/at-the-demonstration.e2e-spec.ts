import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import pg from 'pg';
import { engineAddresses } from '../local/engine-addresses.js';
import { secretsOf } from '../local/engines/secrets.js';
import { npm } from './a-handle.js';
import { homeOfTheHub } from './a-hub.js';

const long = 'Air PDAM di perumahan kami keruh dan berbau sejak minggu lalu, sudah dua kali dilaporkan. ';

/** Each third one goes by the same door: web, SMS, Telegram. */
const texts = [
  'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga',
  'KRL jurusan Bogor terlambat 40 menit, AC gerbong 5 mati, penumpang berdesakan',
  'Lampune dalan ing ngarep balai desa mati wis telung dina, tulung didandani',
  'Paket saya lewat Pos Indonesia sudah 3 minggu belum sampai \u{1F4E6}\u{1F62D}\u{1F64F}',
  'Jalan berlubang di depan SDN 2 Karangjati, kemarin ada yang jatuh \u{1F6B5}\u{200D}\u{2642}\u{FE0F}',
  long.repeat(25).slice(0, 2_000).trim(),
  long.repeat(25).slice(0, 2_000).trim().replace('keruh', 'hitam'),
  'Internet IndiHome mati total dari tadi pagi, sudah restart modem tetap tidak bisa',
  'Bau sampah menumpuk di pasar, sudah seminggu tidak diangkut petugas',
  'Kereta Argo Bromo telat 2 jam tanpa pemberitahuan di stasiun Gambir',
  'Kulo bade lapor, toyo PDAM mboten mili sampun tigang dinten',
  'Tagihan listrik naik tiga kali lipat padahal pemakaian sama, tolong PLN diperiksa',
] as const;
const tooLong = 'a'.repeat(10_001);

interface Filed {
  readonly subject: string;
}

describe('the demonstration run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'salur-demo-'));
  const file = join(folder, 'texts.jsonl');
  const home = homeOfTheHub();
  let db: pg.Client;

  beforeAll(async () => {
    db = new pg.Client({ connectionString: engineAddresses(home, secretsOf(home), {}).adminUrl });
    await db.connect();
  });
  afterAll(async () => {
    await db?.end();
    rmSync(folder, { recursive: true });
  });

  const counted = async (sql: string, values: unknown[]) =>
    Object.fromEntries(
      (await db.query<{ name: string; many: number }>(sql, values)).rows.map((one) => [one.name, one.many]),
    );

  it('tells of every line what the hub itself says: none is lost, none doubled, and none that is no complaint is filed', async () => {
    const lines = [...texts, tooLong].map((text) => JSON.stringify({ text }));
    writeFileSync(file, [...lines, JSON.stringify({ text: '  ' }), '{"text": "Listrik pa', ''].join('\n'));
    const [began] = (await db.query<{ at: string }>('select now()::text as at')).rows;

    const { code, said } = await npm(`run demo -- --file ${file} --rate 5`, { home });
    expect(said).toMatch(new RegExp(`^ *${lines.length + 1}  has no text in the field "text"$`, 'm'));
    expect(said).toMatch(new RegExp(`^ *${lines.length + 2}  has no text in the field "text"$`, 'm'));
    expect(said).toMatch(/^ *13 +web +refused with 422: .+10\.000/m);
    const [, counts = '', table = ''] = /^(filed .*)\n([^]*)$/m.exec(said) ?? [];
    const told: Record<string, number> = Object.fromEntries(
      [...counts.matchAll(/(\w+) (\d+)/g)].map(([, name = '', many]) => [name, Number(many)]),
    );
    expect({ code, ...told }).toMatchObject({ code: 0, filed: texts.length, refused: 1, lost: 0, doubled: 0 });

    const doors = ['intake_web', 'intake_sms', 'intake_social'];
    const filedAt = `select subject from %.outbox_event where type like '%complaint.filed%' and created_at >= $1`;
    const filed: Filed[] = [];
    for (const door of doors) {
      const here = await db.query<Filed>(filedAt.replace('%', door), [began?.at]);
      expect([door, here.rowCount]).toEqual([door, texts.length / doors.length]);
      filed.push(...here.rows);
    }
    const ids = [filed.map(({ subject }) => subject)];
    expect(new Set(...ids).size).toBe(texts.length);
    const outcomes = await counted(
      `select outcome as name, count(*)::int as many from router.decision where complaint_id = any($1::uuid[]) and attempt = 1 group by 1`,
      ids,
    );
    expect(outcomes).toEqual({ assigned: told['routed'], ...(told['triaged'] && { triage: told['triaged'] }) });
    // The run reads the tracking pages, and the offices hear of an assignment each by themselves.
    const institutions = await eventually(async () => {
      const opened = await counted(
        `select institution_name as name, count(*)::int as many from casework."case" where complaint_id = any($1::uuid[]) group by 1`,
        ids,
      );
      expect(Object.values(opened).reduce((sum, many) => sum + many, 0)).toBe(told['routed']);
      return opened;
    }, 'each that was routed has its case');
    const shown: Record<string, number> = Object.fromEntries(
      [...table.matchAll(/^ +(\d+) {2}(.+)$/gm)].map(([, many, name = '']) => [name, Number(many)]),
    );
    expect(shown).toMatchObject(institutions);
  }, 180_000);
});
