import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officeHoursChanged } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { tellOfCalendar, tellOfDirectory, tellOfPolicy } from '../fixtures/a-directory.js';
import { clockOf } from '../fixtures/clocks-of.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
});
afterAll(async () => {
  await supervisor?.stop();
});

const dayMs = 86_400_000;
const beginAgain = () => {
  supervisor.time.set(new Date('2026-11-23T03:00:00Z'));
};

describe('a decree about holidays', () => {
  it('moves the clocks that run over it, says why, and touches no others', async () => {
    beginAgain();
    const [moved, early] = [new Story(supervisor), new Story(supervisor, 'aspiration')];
    await moved.begun();
    await early.begun();
    await tellOfCalendar(supervisor, 2026, ['2026-12-09', '2026-12-24', '2026-12-25'], '2');
    await supervisor.clocks.look(true);
    const after = await eventually(async () => {
      const clock = await clockOf(supervisor, moved.id, 'resolution');
      return clock?.calendarVersion === '2026=2' ? clock : null;
    }, 'the resolution clock counted with the new calendar');
    expect(after.dueOn).toBe('2026-12-14');
    expect((await supervisor.story(moved.id)).filter((one) => one.endsWith('recalculated'))).toEqual([
      'set resolution recalculated',
    ]);
    expect((await supervisor.story(early.id)).filter((one) => one.endsWith('recalculated'))).toEqual([]);
  });

  it('of a year that had none reaches the clocks that run into it', async () => {
    beginAgain();
    const story = await new Story(supervisor, 'oversight-complaint').begun();
    await tellOfCalendar(supervisor, 2027, ['2027-01-01']);
    await supervisor.clocks.look(true);
    await eventually(
      async () => (await clockOf(supervisor, story.id, 'resolution'))?.dueOn === '2027-02-19',
      'one day more',
    );
    expect((await clockOf(supervisor, story.id, 'resolution'))?.calendarVersion).toMatch(/,2027=1$/);
  });

  it('is settled when nobody can arm a clock by the old calendar any more', async () => {
    supervisor.time.advance(10 * 60_000);
    await supervisor.clocks.look(true);
    await eventually(async () => {
      const open = await supervisor.db.query<unknown[]>('select key from recalculation where settled_at is null');
      expect(open).toEqual([]);
    }, 'every recalculation is settled');
  });
});

describe('a policy that changes', () => {
  it('moves the clocks of its class that started under it, with the reason, and leaves those of the past alone', async () => {
    beginAgain();
    const before = await new Story(supervisor, 'aspiration').begun();
    supervisor.time.advance(dayMs);
    const after = await new Story(supervisor, 'aspiration').begun();
    const other = await new Story(supervisor).begun();
    await tellOfPolicy(supervisor, ['resolution', 'aspiration', 10, 'working-day', 1], {
      ...{ effectiveFrom: '2026-11-24', version: '2', source: 'Keputusan 7/2026' },
    });
    await supervisor.clocks.look(true);
    expect(await clockOf(supervisor, before.id, 'resolution')).toMatchObject({
      dueOn: '2026-11-30',
      policyVersion: '1',
    });
    expect(await clockOf(supervisor, other.id, 'resolution')).toMatchObject({ amount: 14 });
    expect(await clockOf(supervisor, after.id, 'resolution')).toMatchObject({
      dueOn: '2026-12-08',
      policyVersion: '2',
    });
    const told = (await supervisor.said(after.id)).find((one) => one.data['why'] === 'recalculated');
    expect(told?.data['cause']).toEqual({ code: 'policy', from: '2026-11-24', source: 'Keputusan 7/2026' });
    const [job] = await supervisor.db.query<unknown[]>(
      `select what, looked = total as whole, moved from recalculation where key = 'resolution-aspiration' and version = '2'`,
    );
    expect(job).toEqual({ what: 'policy', whole: true, moved: 1 });
    const administrator = await supervisor.desk.signIn('administrator', 'salur/');
    const listed = async () => {
      const { body } = await administrator.get<{ items: { id: string; why: { id: string } }[] }>(
        '/api/supervisor/recalculations',
      );
      return body.items;
    };
    const why = {
      id: 'Aturan tenggat diubah, berlaku sejak 2026-11-24: Keputusan 7/2026.',
      en: 'The deadline policy was changed, in force from 2026-11-24: Keputusan 7/2026.',
    };
    const shown = await listed();
    expect(shown).toContainEqual(expect.objectContaining({ why }));
    // As one that was asked for before there were causes.
    const another = shown.find((one) => one.why.id !== why.id)?.id;
    await supervisor.db.query(`update recalculation set cause = null, reason = 'Aturan diubah.' where id = $1`, [
      another,
    ]);
    expect((await listed()).find(({ id }) => id === another)?.why).toEqual({
      id: 'Aturan diubah.',
      en: 'Aturan diubah.',
    });
  });
});

describe('a policy that changes whom it tells and when', () => {
  it('reaches the clocks that run, though their day stays, and nothing is said of it', async () => {
    beginAgain();
    const terms = ['resolution', 'oversight-complaint', 20, 'working-day', 1] as const;
    await tellOfPolicy(supervisor, [...terms], { version: '2', ladder: [] });
    const story = await new Story(supervisor, 'oversight-complaint', 'pln-papua').begun();
    const before = await clockOf(supervisor, story.id, 'resolution');
    expect(before).toMatchObject({ escalateAt: null });
    const ladder = [{ rung: 'head', after: 3 }] as const;
    await tellOfPolicy(supervisor, ['resolution', 'oversight-complaint', 20, 'working-day', 3], {
      ...{ version: '3', ladder: [...ladder] },
    });
    await supervisor.clocks.look(true);
    const after = await clockOf(supervisor, story.id, 'resolution');
    expect(after).toMatchObject({ dueAt: before?.dueAt, ladder, policyVersion: '3' });
    expect(after?.remindAt?.getTime()).toBeLessThan(before?.remindAt?.getTime() ?? 0);
    expect(after?.escalateAt?.getTime()).toBeGreaterThan(before?.dueAt.getTime() ?? 0);
    await supervisor.tell(officeHoursChanged, 'hours:pln-papua', {
      ...{ institution: 'pln-papua', daysOff: [], daysOn: [], source: 'Direksi', version: '1' },
      week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', to: '15:00' })),
    });
    await supervisor.clocks.look(true);
    const opened = await clockOf(supervisor, story.id, 'resolution');
    // Two hours earlier on the same morning.
    expect(opened?.remindAt?.getTime()).toBe((after?.remindAt?.getTime() ?? 0) - 2 * 3_600_000);
    expect((await supervisor.story(story.id)).filter((one) => one.endsWith('recalculated'))).toEqual([]);
  });
});

describe('an institution with hours of its own', () => {
  it('is reminded as it opens, and counts its own days where the policy says so', async () => {
    beginAgain();
    await tellOfPolicy(supervisor, ['verification', null, 2, 'working-day', 1], { calendar: 'institution' });
    await supervisor.tell(officeHoursChanged, 'hours:kai', {
      ...{ institution: 'kai', daysOff: [], daysOn: [], source: 'Direksi', version: '1' },
      week: [2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '07:00', to: '15:00' })),
    });
    const story = await new Story(supervisor, 'complaint', 'kai').begun();
    const clock = await clockOf(supervisor, story.id, 'resolution');
    // It is closed on that Monday: two open days before the Saturday, at seven in Jakarta.
    expect(clock).toMatchObject({ dueOn: '2026-12-14', remindAt: new Date('2026-12-10T00:00:00Z') });
    // Monday is a day off of its own, so the days counted are Tuesday and Wednesday.
    expect(await clockOf(supervisor, story.id, 'verification')).toMatchObject({
      dueOn: '2026-11-25',
      calendarVersion: '2026=2,kai=1',
    });
  });
});

describe('a decree about holidays that is made while a clock is stopped', () => {
  it('reaches it when it goes on, after an answer that did not help and after a merger that is taken back', async () => {
    beginAgain();
    await tellOfPolicy(supervisor, ['total', 'information-request', 14, 'working-day', 2]);
    const [answered, merged] = [new Story(supervisor, 'information-request'), new Story(supervisor)];
    await (await answered.begun()).answeredAndDelivered();
    await (await merged.begun()).closed('merged');
    const days = ['2026-12-09', '2026-12-10', '2026-12-24', '2026-12-25'];
    await tellOfCalendar(supervisor, 2026, days, '3');
    await supervisor.clocks.look(true);
    await answered.resumed('citizen-not-content');
    await merged.reopened('unmerged');
    const decreed = { state: 'armed', dueOn: '2026-12-15', calendarVersion: '2026=3' };
    expect(await clockOf(supervisor, answered.id, 'total')).toMatchObject(decreed);
    expect(await clockOf(supervisor, merged.id, 'resolution')).toMatchObject(decreed);
  });
});
