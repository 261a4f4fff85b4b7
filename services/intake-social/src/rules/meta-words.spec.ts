import { describe, expect, it } from '@jest/globals';
import { choiceQuestions, writeChoices } from '#libs/domain';
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

  it('offers what can be chosen, each by its number and in few characters', () => {
    const names = ['PDAM', 'PT Perusahaan Listrik Negara (Persero)'];
    const text = `Salur bertanya:\n\n${writeChoices(choiceQuestions['which-of-these'].id, names)}\n\nBalas pesan ini.`;
    expect(metaMessage('question', text)).toEqual({
      text,
      quick_replies: [
        { content_type: 'text', title: '1. PDAM', payload: '1' },
        { content_type: 'text', title: '2. PT Perusahaan Li…', payload: '2' },
      ],
    });
    const many = metaMessage(
      'question',
      writeChoices(choiceQuestions['which-region'].en, Array(20).fill('x'.repeat(18))),
    );
    const { quick_replies: buttons } = many as { quick_replies: { title: string }[] };
    expect(buttons.map(({ title }) => title.length <= 20)).toEqual(Array(13).fill(true));
  });

  it.each([
    { kind: 'answered', is: true, why: 'an officer wrote it' },
    { kind: 'received', is: false, why: 'the hub says it by itself' },
  ] as const)('of the kind $kind comes from a person, $is: $why', ({ kind, is }) => {
    expect(isByPeople(kind)).toBe(is);
  });
});
