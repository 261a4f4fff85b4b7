import { describe, expect, it } from '@jest/globals';
import { chooseDoors } from './choose-doors.js';

const [phone, email] = ['+6281234567890', 'warga@example.com'];
const open = { mailIsOpen: true };

describe('chooseDoors', () => {
  it.each([
    { filedBy: 'sms', contact: null, doors: ['sms'], why: 'back through the same door' },
    { filedBy: 'telegram', contact: { phone, email }, doors: ['telegram'], why: 'one door is enough' },
    { filedBy: 'email', contact: { email }, doors: ['email'], why: 'the mail goes back, once' },
    { filedBy: 'web', contact: null, doors: ['web'], why: 'nobody to call' },
    { filedBy: 'web', contact: {}, doors: ['web'], why: 'a name alone' },
    { filedBy: 'web', contact: { phone }, doors: ['web', 'sms'], why: 'a number was left' },
    { filedBy: 'web', contact: { email }, doors: ['web', 'email'], why: 'only a mail address was left' },
    {
      filedBy: 'web',
      contact: { phone, email },
      doors: ['web', 'sms'],
      why: 'the phone comes first, and nothing twice',
    },
  ] as const)('$filedBy → $doors: $why', ({ filedBy, contact, doors }) => {
    expect(chooseDoors(filedBy, contact, open).map(({ door }) => door)).toEqual(doors);
  });

  it('does not send to a door that is shut', () => {
    expect(chooseDoors('web', { email }, { mailIsOpen: false })).toEqual([{ door: 'web', canReply: true }]);
  });

  it('asks for a reply only where it reaches the complaint: to a mail, not to an SMS', () => {
    expect(chooseDoors('web', { phone }, open)).toContainEqual({ door: 'sms', canReply: false });
    expect(chooseDoors('web', { email }, open)).toContainEqual({ door: 'email', canReply: true });
    expect(chooseDoors('sms', null, open)).toEqual([{ door: 'sms', canReply: true }]);
  });
});
