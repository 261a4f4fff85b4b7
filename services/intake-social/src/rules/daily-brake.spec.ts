import { describe, expect, it } from '@jest/globals';
import { mayStillLeave } from './daily-brake.js';

describe('mayStillLeave', () => {
  it.each([
    { kind: 'answered', cost: 320, messages: 10, rupiah: 1_000, may: true, why: 'the citizen waits for it' },
    { kind: 'forwarded', cost: 320, messages: 10, rupiah: 680, may: true, why: 'money is left, whatever the number' },
    { kind: 'forwarded', cost: 320, messages: 1, rupiah: 680.01, may: false, why: 'it would cost more than is left' },
    { kind: 'forwarded', cost: 0.1, messages: 1, rupiah: 999.9, may: true, why: 'exactly so much is left' },
    { kind: 'help', cost: null, messages: 9, rupiah: 1_000, may: true, why: 'without a price it counts as one' },
    { kind: 'help', cost: null, messages: 10, rupiah: 0, may: false, why: 'without a price the number is reached' },
  ])('$kind for $cost after $messages messages and Rp$rupiah: $may, $why', ({ kind, cost, messages, rupiah, may }) => {
    expect(mayStillLeave({ kind, cost }, { messages, rupiah, dearest: null }, { messages: 10, rupiah: 1_000 })).toBe(
      may,
    );
  });

  it.each([
    { kind: 'help', rupiah: 680, may: true, why: 'a reply as dear as the dearest notice still fits' },
    { kind: 'help', rupiah: 681, may: false, why: 'a reply costs money as well' },
    { kind: 'forwarded', rupiah: 1_000, may: true, why: 'of a notice without a price nobody knows one' },
  ])('$kind after Rp$rupiah where the dearest was 320: $may, $why', ({ kind, rupiah, may }) => {
    const limits = { messages: 10, rupiah: 1_000 };
    expect(mayStillLeave({ kind, cost: null }, { messages: 1, rupiah, dearest: 320 }, limits)).toBe(may);
  });

  it('counts messages where no money is set aside', () => {
    const limits = { messages: 10, rupiah: null };
    const notice = { kind: 'forwarded', cost: 320 };
    expect(mayStillLeave(notice, { messages: 9, rupiah: 9_999, dearest: null }, limits)).toBe(true);
    expect(mayStillLeave(notice, { messages: 10, rupiah: 0, dearest: null }, limits)).toBe(false);
  });
});
