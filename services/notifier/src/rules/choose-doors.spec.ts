import { describe, expect, it } from '@jest/globals';
import { chooseDoors, doorAfter, fallbackDoors } from './choose-doors.js';

const [phone, email] = ['+6281234567890', 'warga@example.com'];
const open = { mailIsOpen: true, fallback: fallbackDoors };

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
    expect(chooseDoors('web', { email }, { ...open, mailIsOpen: false })).toEqual([{ door: 'web', canReply: true }]);
  });

  it('asks for a reply only where it reaches the complaint: to a mail, not to an SMS', () => {
    expect(chooseDoors('web', { phone }, open)).toContainEqual({ door: 'sms', canReply: false });
    expect(chooseDoors('web', { email }, open)).toContainEqual({ door: 'email', canReply: true });
    expect(chooseDoors('sms', null, open)).toEqual([{ door: 'sms', canReply: true }]);
  });
});

describe('doorAfter', () => {
  it.each([
    { failed: 'whatsapp', filedBy: 'whatsapp', contact: { phone, email }, next: 'sms', why: 'the number comes first' },
    { failed: 'sms', filedBy: 'whatsapp', contact: { phone, email }, next: 'email', why: 'then the mail address' },
    { failed: 'email', filedBy: 'whatsapp', contact: { phone, email }, next: null, why: 'that was the last' },
    { failed: 'whatsapp', filedBy: 'whatsapp', contact: { email }, next: 'email', why: 'no number was given' },
    { failed: 'telegram', filedBy: 'telegram', contact: null, next: null, why: 'nothing was given' },
    { failed: 'sms', filedBy: 'sms', contact: { phone, email }, next: 'email', why: 'never the same twice' },
    { failed: 'sms', filedBy: 'web', contact: { phone, email }, next: 'email', why: 'the page alone tells nobody' },
    { failed: 'email', filedBy: 'email', contact: { phone, email }, next: 'sms', why: 'the mail came back' },
  ] as const)('$failed of what came by $filedBy → $next: $why', ({ failed, filedBy, contact, next }) => {
    expect(doorAfter(failed, filedBy, contact, open)?.door ?? null).toBe(next);
  });

  it('is none where the policy wants none, or mail is shut', () => {
    const contact = { phone, email };
    expect(doorAfter('whatsapp', 'whatsapp', contact, { ...open, fallback: [] })).toBeNull();
    expect(doorAfter('sms', 'whatsapp', contact, { ...open, mailIsOpen: false })).toBeNull();
  });

  it('asks who is told by SMS of what came elsewhere to reply on the page', () => {
    expect(doorAfter('whatsapp', 'whatsapp', { phone }, open)).toEqual({ door: 'sms', canReply: false });
  });
});
