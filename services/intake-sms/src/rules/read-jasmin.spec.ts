import { describe, expect, it } from '@jest/globals';
import { readJasminMessage, readJasminReport } from './read-jasmin.js';

const sms = { id: 'j1', from: '628121', to: '1708', content: 'Jalan rusak', coding: '0', binary: '4a616c616e' };

describe('an SMS by Jasmin', () => {
  it.each([
    { more: {}, text: 'Jalan rusak', why: 'as it is' },
    { more: { coding: '8', binary: '004a0061d83ddca1', content: '?' }, text: 'Ja💡', why: 'UCS-2 is in the bytes' },
    { more: { coding: '8', binary: 'xyz' }, text: 'Jalan rusak', why: 'the bytes are none' },
    { more: { content: ['satu', 'dua'] }, text: 'satu', why: 'what came twice counts as it came first' },
  ])('says "$text": $why', ({ more, text }) => {
    expect(readJasminMessage({ ...sms, ...more })?.text).toBe(text);
  });

  it.each([
    { fields: { ...sms, id: '' }, why: 'it has no id' },
    { fields: { ...sms, id: 'x'.repeat(201) }, why: 'that is no id' },
    { fields: { ...sms, from: '' }, why: 'nobody sent it' },
    { fields: { ...sms, from: 'x'.repeat(101) }, why: 'that is nobody' },
    { fields: null, why: 'there is nothing' },
  ])('is none: $why', ({ fields }) => {
    expect(readJasminMessage(fields)).toBeNull();
  });
});

describe('a report of Jasmin', () => {
  it.each([
    { status: 'ESME_ROK', outcome: 'sent', why: 'the operator has it' },
    { status: 'DELIVRD', outcome: 'delivered', why: 'the phone has it' },
    { status: 'UNDELIV', outcome: 'failed', why: 'the phone could not be reached' },
    { status: 'ESME_RINVDSTADR', outcome: 'failed', why: 'the operator refused it' },
    { status: 'ENROUTE', outcome: undefined, why: 'it is on its way' },
    { status: 'constructor', outcome: undefined, why: 'there is no such state' },
  ])('that says $status means $outcome: $why', ({ status, outcome }) => {
    expect(readJasminReport('ours', { message_status: status })?.outcome).toBe(outcome);
  });

  it('about nothing is none', () => {
    expect(readJasminReport('', { message_status: 'DELIVRD' })).toBeNull();
  });
});
