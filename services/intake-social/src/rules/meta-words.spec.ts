import { describe, expect, it } from '@jest/globals';
import { isByPeople, metaMessage } from './meta-words.js';

describe('a message by Messenger or Instagram', () => {
  it.each([
    { kind: 'ask-place', payloads: ['LEWATI'], why: 'who does not know the place goes on with one tap' },
    { kind: 'answered', payloads: ['PUAS 5', 'PUAS 4', 'PUAS 3', 'PUAS 2', 'PUAS 1'], why: 'an answer can be rated' },
    { kind: 'received', payloads: undefined, why: 'nothing is asked' },
  ] as const)('of the kind $kind offers $payloads: $why', ({ kind, payloads }) => {
    const { quick_replies: buttons } = metaMessage(kind, 'Halo') as { quick_replies?: { payload: string }[] };
    expect(buttons?.map(({ payload }) => payload)).toEqual(payloads);
  });

  it.each([
    { kind: 'answered', is: true, why: 'an officer wrote it' },
    { kind: 'received', is: false, why: 'the hub says it by itself' },
  ] as const)('of the kind $kind comes from a person, $is: $why', ({ kind, is }) => {
    expect(isByPeople(kind)).toBe(is);
  });
});
