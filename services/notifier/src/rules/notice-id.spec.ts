import { describe, expect, it } from '@jest/globals';
import { chooseDoors } from './choose-doors.js';
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

describe('chooseDoors', () => {
  it.each([
    { filedBy: 'sms', contact: null, doors: ['sms'], why: 'back through the same door' },
    { filedBy: 'telegram', contact: { phone: '+6281234567890' }, doors: ['telegram'], why: 'one door is enough' },
    { filedBy: 'web', contact: null, doors: ['web'], why: 'nobody to call' },
    { filedBy: 'web', contact: {}, doors: ['web'], why: 'an address without a number' },
    { filedBy: 'web', contact: { phone: '+6281234567890' }, doors: ['web', 'sms'], why: 'a number was left' },
  ] as const)('$filedBy → $doors: $why', ({ filedBy, contact, doors }) => {
    expect(chooseDoors(filedBy, contact).map(({ door }) => door)).toEqual(doors);
  });

  it('does not ask for a reply where a reply would open another complaint', () => {
    expect(chooseDoors('web', { phone: '+6281234567890' })).toContainEqual({ door: 'sms', canReply: false });
    expect(chooseDoors('sms', null)).toEqual([{ door: 'sms', canReply: true }]);
  });
});
