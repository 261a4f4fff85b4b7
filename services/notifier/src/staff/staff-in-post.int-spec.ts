import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDatabase, type Post } from '#libs/access';
import { complaintFiled, deadlineEscalated, deadlineReminded, institutionChanged, letterSent } from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import type { DataSource } from 'typeorm';
import { ANotifier } from '../fixtures/a-notifier.js';

let notifier: ANotifier;
let asAccess: DataSource;
const names = new Map<string, string>();
beforeAll(async () => {
  notifier = await ANotifier.start({
    environment: { MAIL_ADDRESS: 'aduan@salur.example', MAIL_SEND_URL: 'smtp://127.0.0.1:9' },
  });
  asAccess = await notifier.openAs(accessDatabase);
  for (const [code, path] of [
    ['pln', 'bp-bumn/pln/'],
    ['pln-papua', 'bp-bumn/pln/pln-papua/'],
  ] as const)
    await notifier.tell(institutionChanged, code, { code, name: code, path });
  await one('petugas', 'bp-bumn/pln/pln-papua/');
  await one('penghubung', 'bp-bumn/pln/pln-papua/', 'liaison-officer');
  await one('pimpinan induk', 'bp-bumn/pln/', 'head');
  names.set((await notifier.desk.signIn('coordinator', 'bp-bumn/')).staffId, 'koordinator');
});
afterAll(async () => {
  await asAccess?.destroy();
  await notifier?.stop();
});

async function one(name: string, path: string, post: Post | null = null) {
  const { staffId } = await notifier.desk.signIn('officer', path, name);
  names.set(staffId, name);
  if (post) await asAccess.query('insert into staff_post values ($1, $2, $1, now())', [staffId, post]);
}
const aComplaint = async () => {
  const id = uuidV7();
  await notifier.tell(complaintFiled, id, { code: newTrackingCode(), door: 'sms' });
  return id;
};
const toldBy = async (cause: string) => {
  const rows = await notifier.db.query<{ id: string }[]>(
    'select staff_id as id from staff_notice where cause_id = $1',
    [cause],
  );
  return rows.map(({ id }) => names.get(id)).sort();
};

describe('a rung of the ladder', () => {
  it.each([
    { rung: 'handler', institution: 'pln-papua', told: ['petugas'], why: 'it is theirs who work on complaints' },
    { rung: 'liaison-officer', institution: 'pln-papua', told: ['penghubung'], why: 'that post is held there' },
    { rung: 'head', institution: 'pln-papua', told: ['pimpinan induk'], why: 'the head is that of the parent' },
    { rung: 'coordinator', institution: 'bp-bumn', told: ['koordinator'], why: 'it is the turn of the tree above' },
  ] as const)('$rung at $institution tells $told: $why', async ({ rung, institution, told }) => {
    const cause = await notifier.tell(deadlineEscalated, await aComplaint(), { rung, institution, officer: null });
    expect(await toldBy(cause)).toEqual(told);
  });

  it('is climbed in silence for nobody: where no post is known, all officers are told', async () => {
    const data = { rung: 'head', institution: 'pln-baru', officer: null } as const;
    await one('petugas baru', 'bp-bumn/pln-baru/');
    expect(await toldBy(await notifier.tell(deadlineEscalated, await aComplaint(), data))).toEqual(['petugas baru']);
  });
});

it('a reminder of what nobody handles is for those who work on complaints', async () => {
  const data = { kind: 'resolution', institution: 'pln-papua', officer: null } as const;
  expect(await toldBy(await notifier.tell(deadlineReminded, await aComplaint(), data))).toEqual(['petugas']);
});

it('a warning letter is for the liaison officer and the head', async () => {
  const cause = await notifier.tell(letterSent, uuidV7(), { institution: 'pln-papua' });
  expect(await toldBy(cause)).toEqual(['penghubung']);
});
