import { describe, expect, it } from '@jest/globals';
import { checkMessage } from './message-check.js';

describe('checkMessage', () => {
  it.each([
    { action: 'answer', text: 'Regu sudah datang.', final: true, faults: [], why: 'all is said' },
    { action: 'answer', text: 'Regu sudah datang.', final: null, faults: ['no-kind'], why: 'interim or final?' },
    { action: 'answer', text: '          ok          ', final: true, faults: ['too-short'], why: 'blanks say nothing' },
    { action: 'answer', text: '', final: null, faults: ['too-short', 'no-kind'], why: 'everything is missing' },
    { action: 'answer', text: 'x'.repeat(5_001), final: false, faults: ['too-long'], why: 'the hub would refuse it' },
    { action: 'ask', text: 'Di mana?', final: null, faults: [], why: 'a question has no kind' },
    { action: 'hand-back', text: 'salah', final: null, faults: ['too-short'], why: 'that explains nothing' },
  ] as const)('$action finds $faults: $why', ({ action, text, final, faults }) => {
    expect(checkMessage(action, text, final)).toEqual(faults);
  });

  it('finds the blanks of a template that are left', () => {
    expect(checkMessage('answer', 'Kami temukan: [uraikan]', true, ['[uraikan]'])).toEqual(['blanks']);
  });
});
