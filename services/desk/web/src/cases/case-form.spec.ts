import { describe, expect, it } from '@jest/globals';
import { askedBy, checkInput, postponable, type CaseInput } from './case-form.js';

// In Jayapura a day has begun that has not yet in Jakarta.
const [now, timeZone] = [new Date('2026-11-25T15:30:00Z'), 'Asia/Jayapura'];
const found = { timeZone, labels: ['meteran', 'tiang'] };
const empty: CaseInput = {
  ...{ class: 'complaint', confidential: false, to: '', colleague: '', until: '', reason: '', into: '', passed: null },
  ...{ priority: 'normal', labels: '' },
};

describe('a form of the case page', () => {
  it.each([
    { action: 'verify', words: '', input: {}, faults: [], why: 'the class is known' },
    { action: 'dispose', words: '', input: {}, faults: ['to'], why: 'to whom?' },
    { action: 'dispose', words: '', input: { to: 'pln-solo' }, faults: [], why: 'words are welcome, not needed' },
    { action: 'entrust', words: '', input: {}, faults: ['colleague'], why: 'to whom?' },
    { action: 'note', words: ' ya ', input: {}, faults: ['too-short'], why: 'blanks say nothing' },
    { action: 'note', words: 'x'.repeat(5_001), input: {}, faults: ['too-long'], why: 'the hub would refuse it' },
    { action: 'postpone', words: 'Menunggu suku cadang', input: {}, faults: ['until'], why: 'until when?' },
    { action: 'postpone', words: 'Menunggu', input: { until: '2026-11-26' }, faults: ['until'], why: 'today' },
    { action: 'postpone', words: 'Menunggu', input: { until: '2027-02-24' }, faults: ['until'], why: 'too far' },
    { action: 'postpone', words: 'Menunggu', input: { until: '2027-02-23' }, faults: [], why: 'the last day' },
    { action: 'archive', words: '', input: {}, faults: ['too-short', 'reason'], why: 'the citizen is told why' },
    { action: 'merge', words: '', input: { into: ' ' }, faults: ['into'], why: 'with which?' },
    { action: 'mark', words: '', input: { labels: 'a, <b>' }, faults: ['marks'], why: 'no signs' },
    { action: 'mark', words: '', input: { labels: '' }, faults: [], why: 'all may be taken away' },
    { action: 'check', words: '', input: {}, faults: ['passed'], why: 'does it pass?' },
    { action: 'check', words: '', input: { passed: true }, faults: [], why: 'nothing to say' },
    { action: 'check', words: '', input: { passed: false }, faults: ['too-short'], why: 'what is to be done?' },
  ] as const)('$action finds $faults: $why', ({ action, words, input, faults }) => {
    expect(checkInput(action, words, { ...empty, ...input }, { now, timeZone })).toEqual(faults);
  });

  it('sends what its action asks for and nothing else', () => {
    const input: CaseInput = { ...empty, to: 'pln-solo', colleague: 'x', into: ' 7K3M-9Q ', confidential: true };
    expect(askedBy('dispose', '', input, found)).toEqual({ action: 'dispose', to: 'pln-solo' });
    expect(askedBy('merge', 'kept from another form', input, found)).toEqual({
      action: 'merge',
      into: '7K3M-9Q',
    });
    expect(askedBy('verify', '', input, found)).toEqual({
      action: 'verify',
      class: 'complaint',
      confidential: true,
    });
    expect(askedBy('note', ' Sudah ditelepon ', input, found)).toEqual({
      action: 'note',
      message: 'Sudah ditelepon',
    });
    expect(askedBy('check', '', { ...input, passed: false }, found)).toEqual({ action: 'check', passed: false });
  });

  it('says which labels came and which went', () => {
    const input: CaseInput = { ...empty, priority: 'high', labels: 'Tiang, kabel' };
    expect(askedBy('mark', '', input, found)).toEqual({
      ...{ action: 'mark', priority: 'high', addLabels: ['kabel'], dropLabels: ['meteran'] },
    });
  });

  it('says that a person did not follow the proposal where the box is empty', () => {
    expect(askedBy('verify', '', empty, found)).toEqual({
      action: 'verify',
      class: 'complaint',
      confidential: false,
    });
  });

  it('postpones to the end of the chosen day at the institution', () => {
    const asked = askedBy('postpone', 'Menunggu', { ...empty, until: '2026-12-01' }, found);
    expect(asked.until).toBe('2026-12-01T15:00:00.000Z');
  });

  it('offers tomorrow as the first day', () => {
    expect(postponable({ now, timeZone })).toEqual({ first: '2026-11-27', last: '2027-02-23' });
  });
});
