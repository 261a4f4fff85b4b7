import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeNow } from '#libs/database';
import { ARouter } from '../fixtures/a-router.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import { keepLabel } from '../labels/keep-label.js';

interface Thresholds {
  present: number;
  measured: { count: number; right: number };
  figures: Record<string, number>;
  figureLog: { id: string; kind: string; amount: number; standing: string; setBy: string | null }[];
  thresholds: { id: string; amount: number; standing: string; setBy: string; undoneBy: string | null }[];
}
interface Numbers {
  items: { id: string; kind: string; number: string; region: string | null; place: string | null; setBy: string }[];
  former: { id: string; number: string; endedBy: string }[];
}

let router: ARouter;
let official: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  official = await router.staff.signIn('administrator');
});
afterAll(async () => {
  await router.stop();
});

const now = () => router.clock.now().toISOString();
const days = (count: number) => new Date(router.clock.now().getTime() + count * 86_400_000).toISOString();
const thresholds = async () => (await official.get<Thresholds>('thresholds')).body;
const set = (amount: unknown, effectiveFrom = now()) =>
  official.post<Thresholds>('thresholds', { amount, effectiveFrom });

async function decidedRightly(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const complaintId = await router.file(`Listrik PLN padam di rumah nomor ${n}`);
    await router.db.transaction(async (tx) => {
      keepLabel(tx, { complaintId, source: 'answered', institution: 'pln', at: router.clock.now() });
      await writeNow(tx);
    });
  }
}

describe('the threshold above which no person is asked', () => {
  it('may be raised at once, and the earlier one comes back when that is undone', async () => {
    const before = (await thresholds()).present;
    expect(await set(0.95)).toMatchObject({ status: 201, body: { present: 0.95 } });
    const [raised] = (await thresholds()).thresholds;
    expect(raised).toMatchObject({ standing: 'active', amount: 0.95 });
    const undone = await official.post<Thresholds>(`thresholds/${raised?.id ?? ''}/undo`, {});
    expect(undone.body).toMatchObject({ present: before, thresholds: [{ standing: 'undone' }] });
    expect((await official.post(`thresholds/${raised?.id ?? ''}/undo`, {})).status).toBe(409);
  });

  it('is lowered only where enough that was decided above it proved right', async () => {
    expect((await set(0.6)).status).toBe(409);
    expect((await official.post('thresholds', { kind: 'cold-above', amount: 0.6, effectiveFrom: now() })).status).toBe(
      409,
    );
    await decidedRightly(20);
    expect(await thresholds()).toMatchObject({ measured: { count: 20, right: 20 } });
    expect(await set(0.6, days(1))).toMatchObject({ status: 201, body: { thresholds: [{ standing: 'planned' }, {}] } });
  });

  it.each([1.2, 0.1, '0.9', null])('is not set to %j', async (amount) => {
    expect((await set(amount)).status).toBe(422);
  });

  it('is not set for the past, nor by somebody else', async () => {
    expect((await set(0.93, '2026-11-01T00:00:00Z')).status).toBe(422);
    expect((await set(0.93, 'besok')).status).toBe(422);
    const triage = await router.staff.signIn('triage');
    expect((await triage.get('thresholds')).status).toBe(403);
    expect((await triage.get('emergency-numbers')).status).toBe(403);
  });
});

describe('the figures by which the rules decide', () => {
  const setFigure = (kind: string, amount: number, effectiveFrom = now()) =>
    official.post<Thresholds>('thresholds', { kind, amount, effectiveFrom });
  const shipped = {
    ...{ 'cold-above': 0.88, choice: 0.9, contradiction: 0.6, 'question-together': 0.8, 'question-second': 0.2 },
  };

  it('are rows from the first day', async () => {
    const { figures, figureLog } = await thresholds();
    expect(figures).toEqual(shipped);
    expect(figureLog.map(({ standing, setBy }) => [standing, setBy])).toEqual(Array(5).fill(['active', null]));
  });

  it('hold from when they are set, for what is decided then, until they are undone', async () => {
    const chosen = async () => {
      const event = await router.filed('Tolong bantu saya', { institution: 'kai' });
      await router.hear(event);
      return ((await router.said(event.subject))[0]?.data['reason'] as { confidence: number }).confidence;
    };
    expect(await chosen()).toBe(0.9);
    const { status, body } = await setFigure('choice', 0.7);
    expect([status, body.figures]).toEqual([201, { ...shipped, choice: 0.7 }]);
    expect(await chosen()).toBe(0.7);
    const mine = body.figureLog.find(({ kind, standing }) => kind === 'choice' && standing === 'active');
    expect((await official.post(`thresholds/${mine?.id ?? ''}/undo`, {})).status).toBe(200);
    expect(await chosen()).toBe(0.9);
  });

  it('are planned for a later day without changing today', async () => {
    const { body } = await setFigure('question-second', 0.4, days(3));
    expect(body.figures).toEqual(shipped);
    expect(body.figureLog[0]).toMatchObject({ kind: 'question-second', amount: 0.4, standing: 'planned' });
  });

  it.each([
    { kind: 'cold-above', amount: 0.3, status: 422, why: 'less likely than not is no decision' },
    { kind: 'choice', amount: 1.3, status: 422, why: 'it is a probability' },
    { kind: 'mood', amount: 0.3, status: 422, why: 'there is no such figure' },
  ])('are not set where $why', async ({ kind, amount, status }) => {
    expect((await setFigure(kind, amount)).status).toBe(status);
  });
});

describe('the numbers to call in danger', () => {
  const numbers = async () => (await official.get<Numbers>('emergency-numbers')).body;
  const local = { kind: 'fire', region: '33.03', name: 'Damkar Purbalingga', number: '0281-891113' };
  const toldAt = async (place: string) => {
    const event = await router.filed('Tolong sekarang juga ada kebakaran', {}, place);
    await router.hear(event);
    const told = (await router.said(event.subject)).find(({ type }) => type === 'complaint.emergency-found');
    return (told?.data['lines'] as { number: string }[] | undefined)?.map(({ number }) => number);
  };

  it('are those of the region from the moment they are set, and former ones come back', async () => {
    expect(await toldAt('Mrebet, Purbalingga')).toEqual(['113', '112']);
    const { body } = await official.post<Numbers>('emergency-numbers', local);
    const mine = body.items.find(({ region }) => region === '33.03');
    expect(mine).toMatchObject({ number: local.number, place: 'Kabupaten Purbalingga, Jawa Tengah' });
    expect(await toldAt('Mrebet, Purbalingga')).toEqual([local.number, '112']);
    expect(await toldAt('Kota Bandung')).toEqual(['113', '112']);
    await official.post('emergency-numbers', { ...local, number: '0281-000000' });
    const [former] = (await numbers()).former;
    await official.post(`emergency-numbers/${former?.id ?? ''}/restore`, {});
    expect(await toldAt('Mrebet, Purbalingga')).toEqual([local.number, '112']);
  });

  it('can be taken away, each once', async () => {
    const mine = (await numbers()).items.find(({ region }) => region === '33.03');
    expect((await official.post(`emergency-numbers/${mine?.id ?? ''}/end`, {})).status).toBe(200);
    expect(await toldAt('Mrebet, Purbalingga')).toEqual(['113', '112']);
    expect((await official.post(`emergency-numbers/${mine?.id ?? ''}/end`, {})).status).toBe(404);
  });

  it.each([
    { number: 'seratus' },
    { number: '' },
    { kind: 'banjir' },
    { region: '99.99' },
    { region: 'Purbalingga' },
    { name: '' },
  ])('are not set to %j', async (wrong) => {
    expect((await official.post('emergency-numbers', { ...local, ...wrong })).status).toBe(422);
  });
});
