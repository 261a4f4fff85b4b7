import { describe, expect, it } from '@jest/globals';
import { chooseDoors } from './choose-doors.js';

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
