import { describe, expect, it } from '@jest/globals';
import { hubTimeZone, isWorkingDay, localDateOf } from '#libs/domain';
import { madeLife, type MadeLife } from './made-life.js';
import { madeTopics } from './made-topics.js';

describe('madeLife', () => {
  const now = new Date('2026-11-23T01:00:00Z');
  const institutions = ['a', 'b', 'c', 'd'].map((code) => ({
    code,
    name: code,
    path: `${code}/`,
    timeZone: 'Asia/Jakarta',
  }));
  const calendar = { version: 'none', holidays: new Set(['2026-10-08']) };
  const madeIn = { institutions, calendar, now };
  const lives = Array.from({ length: 2_000 }, (_, n) => madeLife(n, madeIn));

  it('is the same for the same number, so that a seeding that was interrupted goes on as it began', () => {
    expect(madeLife(7, madeIn)).toEqual(madeLife(7, madeIn));
  });

  it('gives most complaints to few institutions', () => {
    const of = (code: string) => lives.filter(({ institution }) => institution.code === code).length;
    expect(of('a')).toBeGreaterThan(of('b') * 2);
    expect(of('d')).toBeGreaterThan(0);
  });

  it('has mostly closed cases, and some in every state', () => {
    const states = new Set(lives.map(({ status }) => status));
    expect([...states].sort()).toEqual(['answered', 'assigned', 'closed', 'handed-back', 'in-progress', 'waiting']);
    expect(lives.filter(({ status }) => status === 'closed').length / lives.length).toBeGreaterThan(0.7);
  });

  it('goes its steps in their order, none of them in the future', () => {
    for (const { receivedAt, openedAt, takenAt, answersAt, reopenedAt, endedAt } of lives) {
      const steps = [receivedAt, openedAt, takenAt, answersAt[0], reopenedAt, answersAt[1], endedAt, now];
      const came = steps.filter((at) => at !== null && at !== undefined).map(Number);
      expect(came).toEqual(came.toSorted((one, other) => one - other));
    }
  });

  it('answers some late, reopens and rates a few, and is slower at one institution than at another', () => {
    const answered = lives.filter(({ answersAt }) => answersAt.length > 0);
    const late = (of: readonly MadeLife[]) =>
      of.filter(({ answersAt, resolutionDueAt }) => (answersAt.at(-1) ?? 0) > resolutionDueAt).length / of.length;
    const lateAt = institutions.map(({ code }) => late(answered.filter(({ institution: at }) => at.code === code)));
    expect(late(answered)).toBeGreaterThan(0.02);
    expect(late(answered)).toBeLessThan(0.3);
    expect(Math.max(...lateAt)).toBeGreaterThan(Math.min(...lateAt));
    expect(answered.some(({ reopenedAt }) => reopenedAt)).toBe(true);
    expect(new Set(answered.map(({ score }) => score))).toEqual(new Set([null, 1, 2, 3, 4, 5]));
  });

  it('ends what has ended in the past, and leaves open what is open', () => {
    for (const { status, endedAt, receivedAt } of lives) {
      const hasEnded = status === 'closed' || status === 'handed-back';
      expect(endedAt !== null).toBe(hasEnded);
      expect(receivedAt < now && (endedAt ?? receivedAt) <= now).toBe(true);
    }
  });

  it('is due at the end of a working day', () => {
    const dueOn = lives.flatMap(({ followUpDueAt, resolutionDueAt }) =>
      [followUpDueAt, resolutionDueAt].map((at) => localDateOf(new Date(at.getTime() - 1), hubTimeZone)),
    );
    expect(dueOn.filter((day) => !isWorkingDay(day, calendar))).toEqual([]);
  });

  it('is about what its institution does, or about nothing that was recognised', () => {
    const at = { code: 'pemda-dpupr-3303', name: '', path: 'pemda/pemda-33/pemda-3303/', timeZone: 'Asia/Jakarta' };
    const topics = new Set(Array.from({ length: 300 }, (_, n) => madeLife(n, { ...madeIn, institutions: [at] }).topic));
    expect(topics).toContain(null);
    expect(topics.size).toBeGreaterThan(1);
    expect([...topics].filter((one) => one !== null && !madeTopics(at).includes(one))).toEqual([]);
    expect(lives.map(({ topic }) => topic).filter((topic) => topic !== null)).toEqual([]);
  });
});
