import { describe, expect, it } from '@jest/globals';
import { noticeReported, type EventContract } from '#libs/contracts';
import { ContractInvalid } from './classify.js';
import type { HeardEvent } from '../envelope/heard.js';
import { eventFor } from './event-for.js';

const report = {
  ...{ noticeId: '01a221ac-be70-7627-ba34-85e593c47cc5', door: 'web', outcome: 'sent', detail: null },
  reportedAt: '2026-11-23T01:00:00Z',
};

const heard = (data: unknown): HeardEvent => ({
  ...{ topic: noticeReported.topic, partition: 0, offset: '0', key: Buffer.from('a'), headers: {} },
  ...{ value: Buffer.from(JSON.stringify(data)), id: 'a', source: '/salur/intake-web', type: noticeReported.type },
  ...{ subject: 'a', sequence: 1, time: new Date('2026-11-23T01:00:00Z'), correlationId: 'a' },
  ...{ causationId: null, traceparent: null },
});

/** A contract that counts how often it is asked. */
function counting() {
  let times = 0;
  const data = noticeReported.data.refine(() => (times += 1) > 0);
  return { contract: { ...noticeReported, data } satisfies EventContract, times: () => times };
}

describe('an event that was heard', () => {
  it('is read once, however many services of a process hear of it', () => {
    const { contract, times } = counting();
    const one = heard(report);
    expect(eventFor(contract, one)).toBe(eventFor(contract, one));
    expect(times()).toBe(1);
  });

  it('is read anew by another contract', () => {
    const one = heard(report);
    const [first, second] = [counting(), counting()];
    expect(eventFor(first.contract, one)).toEqual(eventFor(second.contract, one));
    expect([first.times(), second.times()]).toEqual([1, 1]);
  });

  it('cannot be changed by one of them for the others, not within either', () => {
    const { contract } = counting();
    const nested = { ...contract, data: noticeReported.data.transform((data) => ({ ...data, parts: [{ a: 1 }] })) };
    const { data } = eventFor(nested, heard(report)) as { data: { door: string; parts: { a: number }[] } };
    expect(() => (data.door = 'sms')).toThrow(TypeError);
    expect(() => data.parts.push({ a: 2 })).toThrow(TypeError);
    expect(() => data.parts.map((part) => (part.a = 3))).toThrow(TypeError);
  });

  it('is refused each time it does not keep its contract', () => {
    const { contract } = counting();
    const wrong = heard({ ...report, noticeId: 'no id' });
    const read = () => eventFor(contract, wrong);
    expect(read).toThrow(ContractInvalid);
    expect(read).toThrow(ContractInvalid);
  });
});
