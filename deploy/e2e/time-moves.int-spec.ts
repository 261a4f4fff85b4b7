import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { aBrowser, expect } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { Phone, track } from './a-citizen.js';
import { aMovableHub, type OwnHub } from './a-hub.js';
import { openCase, takeAndAnswer } from './an-officer.js';
import { signIn } from './sign-in.js';

const complaint = 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga';
const answer = 'Gardu di Sukamaju sudah diperbaiki dan listrik menyala kembali pukul sembilan pagi.';

/** A Monday at nine; the Tuesday after is a holiday of record. */
const monday = '2026-06-08T09:00:00+07:00';
const friday = '2026-06-12T10:00:00+07:00';
const wednesdayAfter = '2026-06-17T10:00:00+07:00';
/** The sixth working day after it was due. */
const sixthDayLate = '2026-06-24T10:00:00+07:00';
const lastDayOfTheWindow = '2026-07-07T10:00:00+07:00';
const whenTheWindowIsOver = '2026-07-10T10:00:00+07:00';

interface Standing {
  readonly code: string;
  readonly dueSoon: number;
  readonly overdue: number;
}

/** One complaint that nobody hurries with, from its first day to the last; each test goes on where the one before ended. */
describe('a complaint whose time goes by', () => {
  let hub: OwnHub;
  let browser: Browser;
  let phone: Phone;
  let code: string;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([aMovableHub(monday), aBrowser()]);
    phone = new Phone(hub, 'sms', '+6281211110009');
    await phone.write(complaint);
    code = await phone.readCode();
    await eventually(async () => (await track(hub, code)).holder?.includes('PLN'), 'the complaint is with PLN');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  }, 60_000);

  const standing = async (of: Page): Promise<Standing | undefined> => {
    const answered = await of.request.get(`${hub.url}/api/supervisor/overdue`);
    const { institutions } = (await answered.json()) as { institutions: Standing[] };
    return institutions.find((one) => one.code === 'pln');
  };

  /** Whatever is due by now has been noticed, and counted in the monitor. */
  const allClocksAreSeen = async (): Promise<void> => {
    const looks = async () =>
      Number(/^salur_clock_looks_total (\d+)$/m.exec(await (await fetch(`${hub.url}/metrics`)).text())?.[1]);
    const before = await looks();
    // One look may have begun before the time moved.
    await eventually(async () => (await looks()) >= before + 2, 'all clocks have been looked at');
  };

  it('reminds the officer on the last working morning before it is due', async () => {
    const early = await signIn(browser, hub, 'petugas-pln');
    await expect.poll(() => standing(early), 'its clocks run').toMatchObject({ dueSoon: 0, overdue: 0 });
    await hub.itIsNow(friday);
    const officer = await signIn(browser, hub, 'petugas-pln');
    await openCase(officer, hub, code);
    await officer.getByText('Pengingat tenggat').waitFor();
    await officer.getByText('Tenggat: Tindak lanjut awal').waitFor();
    await eventually(async () => (await standing(officer))?.dueSoon === 1, 'one case is due soon');
  }, 90_000);

  it('shows the coordinator who is late, and not before the last day is over', async () => {
    await hub.itIsNow('2026-06-15T23:30:00+07:00');
    await allClocksAreSeen();
    const coordinator = await signIn(browser, hub, 'koordinator-bumn');
    expect(await standing(coordinator)).toMatchObject({ overdue: 0 });
    await hub.itIsNow(wednesdayAfter);
    const again = await signIn(browser, hub, 'koordinator-bumn');
    await eventually(async () => (await standing(again))?.overdue === 1, 'one case is overdue');
    await again.goto(`${hub.url}/desk/monitor/pln`);
    await again.getByText('Tindak lanjut awal').waitFor();
  }, 90_000);

  it('climbs the ladder, from who works on it to the coordinator, who see it at their desk and in their mail', async () => {
    const [officerMail, coordinatorMail] = ['petugas-pln', 'koordinator-bumn'].map(
      (login) => new Phone(hub, 'email', `${login}@petugas.example`),
    );
    const isTold = async (mail: Phone | undefined) => {
      const text = (await mail?.received()) ?? '';
      return text.includes('Lewat tenggat') && text.includes(code);
    };
    await eventually(() => isTold(officerMail), 'who works on it is told');
    const queueOf = async (): Promise<Locator> => {
      const coordinator = await signIn(browser, hub, 'koordinator-bumn');
      await coordinator.goto(`${hub.url}/desk/escalations`);
      return coordinator.getByRole('row', { name: new RegExp(`^${code} .*Tindak lanjut awal`) });
    };
    const onTheFirstDay = await queueOf();
    await onTheFirstDay.getByText(/^sejak 17 Jun 2026/).waitFor();
    await expect(onTheFirstDay).toHaveText(/Petugas\s+sejak 17 Jun 2026[^]*Pejabat penghubung, 18 Jun 2026/, {
      useInnerText: true,
    });
    expect(await isTold(coordinatorMail)).toBe(false);

    await hub.itIsNow(sixthDayLate);
    await eventually(() => isTold(coordinatorMail), 'the coordinator is told');
    const onTheSixth = await queueOf();
    await onTheSixth.getByText(/^sejak 24 Jun 2026/).waitFor();
    await expect(onTheSixth).toHaveText(/Koordinator\s+sejak 24 Jun 2026[^]*jenjang terakhir/, { useInnerText: true });
    const officer = await signIn(browser, hub, 'petugas-pln');
    await openCase(officer, hub, code);
    await officer.getByText('Tenggat terlewat').first().waitFor();
  }, 90_000);

  it('closes by itself when the citizen is silent, and tells them by the door they used', async () => {
    const officer = await signIn(browser, hub, 'petugas-pln');
    await takeAndAnswer(officer, hub, code, answer);
    await eventually(async () => (await phone.received()).includes('menyala kembali'), 'the answer is on the phone');
    // The time to reply runs from when the operator has said so, a moment after the phone shows it.
    await eventually(
      async () => {
        await officer.reload();
        await officer.getByText('Sampai ke pelapor').waitFor({ timeout: 10_000 });
        return true;
      },
      'the answer is known to have arrived',
      { withinMs: 60_000 },
    );
    await hub.itIsNow(lastDayOfTheWindow);
    await allClocksAreSeen();
    const late = await signIn(browser, hub, 'petugas-pln');
    const clocks = await late.request.get(`${hub.url}/api/supervisor/cases/${officer.url().split('/').at(-1)}/clocks`);
    const { items } = (await clocks.json()) as { items: { kind: string; state: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ kind: 'reply-window', state: 'armed' }));
    expect((await track(hub, code)).status).toBe('answered');
    await hub.itIsNow(whenTheWindowIsOver);
    await eventually(async () => (await track(hub, code)).status === 'closed', 'the case is closed');
    await eventually(async () => /selesai|ditutup/i.test(await phone.received()), 'the end is on the phone');
    const [afterwards, coordinator] = await Promise.all(
      ['petugas-pln', 'koordinator-bumn'].map((login) => signIn(browser, hub, login)),
    );
    await afterwards?.goto(officer.url());
    await afterwards?.getByText('Selesai').first().waitFor();
    await coordinator?.goto(`${hub.url}/desk/escalations`);
    await coordinator?.getByText('Tidak ada yang perlu dinaikkan').waitFor();
  }, 180_000);
});
