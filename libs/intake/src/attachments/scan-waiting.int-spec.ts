import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAttachment, Clamd, KeepVerdict, ScanWaiting, type CheckedAttachment } from '#libs/attachments';
import { Outbox } from '#libs/messaging';
import { Metrics, SilentLog } from '#libs/runtime';
import { AClamd, silencing, withTestVirus } from '#libs/testing';
import { aComplaint, aDoor, type ADoor } from '../fixtures/a-door.js';
import { TellReporter } from './tell-reporter.js';

const scanner = new AClamd();
/** As long as one that answers may take on a busy machine; where it is to hang, a moment is enough. */
const patiently = 5_000;
const clamd = { address: { host: '', port: 0 }, patienceMs: patiently };
let door: ADoor;
let scanning: ScanWaiting;
beforeAll(async () => {
  door = await aDoor();
  const [host = '', port] = (await scanner.open()).split(':');
  clamd.address = { host, port: Number(port) };
  const tell = new TellReporter(new Outbox('intake-web', door.clock), door.clock);
  const keeping = new KeepVerdict(door.db, tell, new SilentLog());
  scanning = new ScanWaiting(door.db, door.vault, new Clamd(clamd, new Metrics()), keeping);
});
afterAll(async () => {
  await door?.db.destroy();
  await scanner.close();
});
afterEach(async () => {
  scanner.mood = 'well';
  clamd.patienceMs = patiently;
  await door.db.query('delete from attachment');
});

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

/** A complaint whose files nobody has looked at yet. */
async function filed(contents: readonly Buffer[]) {
  const attachments: CheckedAttachment[] = [];
  for (const one of contents) attachments.push({ ...(await checkAttachment(one)), scan: 'waiting' });
  const { complaintId, code } = await door.filing.run(aComplaint({ attachments }));
  const scans = async () =>
    (
      await door.db.query<{ scan: string }[]>('select scan from attachment where complaint_id = $1 order by id', [
        complaintId,
      ])
    ).map(({ scan }) => scan);
  return { complaintId, code, scans, ids: attachments.map(({ id }) => id) };
}
async function pass() {
  const before = scanner.connections;
  const outcome = await scanning.run().then(
    () => 'done',
    (error: unknown) => (error as Error).message,
  );
  return { outcome, asked: scanner.connections - before };
}

describe('files that wait for the scanner', () => {
  it('cost one that hangs a single time-out a pass, not one for each file', async () => {
    const { scans } = await filed([pdf, pdf, pdf]);
    scanner.mood = 'hangs';
    clamd.patienceMs = 300;
    expect(await pass()).toEqual({ outcome: 'The scanner is away: no verdict within 300 ms', asked: 1 });
    scanner.mood = 'hangs-up';
    expect(await pass()).toMatchObject({ outcome: expect.stringContaining('The scanner is away'), asked: 1 });
    expect(await scans()).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('do not wait behind one over which it falls silent again and again', async () => {
    const { scans } = await filed([Buffer.concat([pdf, silencing]), pdf, pdf]);
    clamd.patienceMs = 300;
    expect([await pass(), await scans()]).toMatchObject([{ asked: 1 }, ['waiting', 'waiting', 'waiting']]);
    clamd.patienceMs = patiently;
    expect([await pass(), await scans()]).toMatchObject([{ asked: 3 }, ['waiting', 'clean', 'clean']]);
  });

  it('are all shown to one that has no verdict on any of them', async () => {
    await filed([pdf, pdf]);
    scanner.mood = 'too-large';
    expect(await pass()).toEqual({ outcome: 'done', asked: 2 });
  });

  it('are told of to their complaint when they had a virus, once', async () => {
    const { complaintId, code, ids, scans } = await filed([Buffer.concat([pdf, withTestVirus(Buffer.alloc(0))])]);
    expect([await pass(), await scans()]).toEqual([{ outcome: 'done', asked: 1 }, ['infected']]);
    const tracked = await door.tracking.byCode(code);
    expect(tracked?.story.timeline.map(({ what, who }) => [what, who.kind])).toEqual([
      ['received', 'reporter'],
      ['file-removed', 'hub'],
    ]);
    const said = await door.db.query<unknown[]>(
      `select payload->>'fileId' as file from outbox_event where subject = $1 and type like '%file-removed%'`,
      [complaintId],
    );
    expect(said).toEqual([{ file: ids[0] }]);
    expect((await pass()).asked).toBe(0);
  });
});
