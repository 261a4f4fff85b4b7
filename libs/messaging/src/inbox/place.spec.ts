import { describe, expect, it } from '@jest/globals';
import { headOf, placeOf, type Numbered } from './place.js';

const web = (sequence: number): Numbered => ({ topic: 'salur.complaints', source: 'web', sequence });
const sms = (sequence: number): Numbered => ({ topic: 'salur.complaints', source: 'sms', sequence });
const directory = (sequence: number): Numbered => ({ topic: 'salur.directory', source: 'directory', sequence });

describe('placeOf', () => {
  it.each([
    { event: web(1), last: 0, waiting: [], place: 'next', why: 'it is the first' },
    { event: web(3), last: 2, waiting: [], place: 'next', why: 'it follows' },
    { event: web(2), last: 2, waiting: [], place: 'seen', why: 'it was heard' },
    { event: web(1), last: 5, waiting: [web(6)], place: 'seen', why: 'it was heard long ago' },
    { event: web(4), last: 2, waiting: [], place: 'gap', why: 'one is missing' },
    { event: web(3), last: 2, waiting: [web(4)], place: 'next', why: 'it is the missing one' },
    { event: web(4), last: 2, waiting: [web(5)], place: 'gap', why: 'another one is missing still' },
    { event: web(5), last: 2, waiting: [web(3)], place: 'behind', why: 'an earlier one waits' },
    { event: sms(1), last: 0, waiting: [web(4)], place: 'behind', why: 'another door said something before' },
    { event: web(3), last: 2, waiting: [sms(1), web(4)], place: 'behind', why: 'somebody else is first' },
    { event: directory(9), last: 2, waiting: [], place: 'next', why: 'a compacted topic has gaps by design' },
    { event: directory(2), last: 2, waiting: [], place: 'seen', why: 'a newer one was heard' },
  ] as const)('is $place because $why', ({ event, last, waiting, place }) => {
    expect(placeOf(event, last, waiting)).toBe(place);
  });
});

describe('headOf', () => {
  it('is the oldest', () => {
    expect(headOf([sms(3), web(1)])).toEqual(sms(3));
  });

  it('is the lowest of the same source as the oldest', () => {
    expect(headOf([web(4), sms(1), web(3)])).toEqual(web(3));
  });

  it('is nobody when nobody waits', () => {
    expect(headOf<Numbered>([])).toBeUndefined();
  });
});
