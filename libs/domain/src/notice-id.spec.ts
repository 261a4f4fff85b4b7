import { describe, expect, it } from '@jest/globals';
import { noticeId } from './notice-id.js';

describe('noticeId', () => {
  const event = '019aaf00-0000-7000-8000-000000000001';

  it('is the same for the same event and door, today and after a restart', () => {
    expect(noticeId(event, 'sms')).toBe('463b1077-09f5-5d8e-a0a6-0dd5c33afc70');
  });

  it('differs by door and by event', () => {
    const ids = [
      noticeId(event, 'sms'),
      noticeId(event, 'web'),
      noticeId('019aaf00-0000-7000-8000-000000000002', 'sms'),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});
