import { describe, expect, it } from '@jest/globals';
import { whatsAppAddress, whatsAppRecipient } from './whatsapp-address.js';

describe('an address at WhatsApp', () => {
  it.each([
    {
      person: { userId: 'ID.1', phone: '62812' },
      is: 'ID.1',
      sent: { recipient: 'ID.1' },
      why: 'the id outlives the number',
    },
    { person: { userId: null, phone: '62812' }, is: '+62812', sent: { to: '62812' }, why: 'there is no id' },
  ])('$is: $why', ({ person, is, sent }) => {
    expect(whatsAppAddress(person)).toBe(is);
    expect(whatsAppRecipient(is)).toEqual(sent);
  });
});
