import { describe, expect, it } from '@jest/globals';
import { readTwilioMessage, readTwilioStatus } from './read-twilio.js';

const whole = { MessageSid: 'SM1', From: '+62812', To: '+6221', Body: 'Jalan rusak' };

describe('what Twilio brings', () => {
  it.each([
    {
      sent: { ...whole, New: 'x' },
      is: { sid: 'SM1', from: '+62812', to: '+6221', text: 'Jalan rusak' },
      why: 'a message',
    },
    { sent: { ...whole, Body: '' }, is: { sid: 'SM1', from: '+62812', to: '+6221', text: '' }, why: 'no words' },
    { sent: { ...whole, MessageSid: '' }, is: null, why: 'no id' },
    { sent: { MessageSid: 'SM1', To: '+6221' }, is: null, why: 'from nobody' },
    { sent: { MessageSid: 'SM1', From: '+62812' }, is: null, why: 'to nobody' },
  ])('is $is: $why', ({ sent, is }) => {
    expect(readTwilioMessage(new URLSearchParams(sent as Record<string, string>))).toEqual(is);
  });

  it.each([
    { status: 'queued', is: null },
    { status: 'sent', is: 'sent' },
    { status: 'delivered', is: 'delivered' },
    { status: 'undelivered', is: 'failed' },
    { status: 'pondered', is: null },
  ])('$status means $is', ({ status, is }) => {
    expect(readTwilioStatus(new URLSearchParams({ MessageStatus: status }))).toBe(is);
  });
});
