import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWhatsApp } from './read-whatsapp.js';

const person = { from: '6281211111111', from_user_id: 'ID.10000000000000000001' };

const webhook = (value: object, field = 'messages') => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [{ field, value: { messaging_product: 'whatsapp', metadata: { phone_number_id: '200' }, ...value } }],
    },
  ],
});
const withMessage = (message: object) => webhook({ messages: [{ id: 'wamid.1', ...person, ...message }] });
const contentOf = (message: object) => readWhatsApp(withMessage(message))?.messages[0]?.content ?? null;

describe('a message by WhatsApp', () => {
  it.each([
    {
      message: { type: 'text', text: { body: 'Jalan rusak' } },
      is: { kind: 'text', text: 'Jalan rusak', media: null },
      why: 'words',
    },
    {
      message: { type: 'image', image: { id: '77', mime_type: 'image/jpeg', caption: 'jalan rusak' } },
      is: { kind: 'text', text: 'jalan rusak', media: { id: '77', mediaType: 'image/jpeg' } },
      why: 'a photo with words',
    },
    {
      message: { type: 'document', document: { id: '78', filename: 'a.pdf' } },
      is: { kind: 'text', text: '', media: { id: '78', mediaType: null } },
      why: 'a file without words',
    },
    { message: { type: 'image', image: {} }, is: { kind: 'unreadable' }, why: 'a photo that is none' },
    {
      message: { type: 'location', location: { latitude: -6.4, longitude: 106.8, name: 'Balai Desa' } },
      is: { kind: 'place', text: 'Lokasi: Balai Desa, geo:-6.40000,106.80000' },
      why: 'a place',
    },
    { message: { type: 'location', location: {} }, is: { kind: 'unreadable' }, why: 'a place without a place' },
    {
      message: {
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: 'PUAS 5', title: '★★★★★' } },
      },
      is: { kind: 'text', text: 'PUAS 5', media: null },
      why: 'a tap says what would have been typed',
    },
    {
      message: { type: 'interactive', interactive: { button_reply: { title: 'Ya' } } },
      is: { kind: 'text', text: 'Ya', media: null },
      why: 'a button without an id says its title',
    },
    {
      message: { type: 'button', button: { text: 'Ya' } },
      is: { kind: 'text', text: 'Ya', media: null },
      why: 'a button of a template',
    },
    { message: { type: 'sticker', sticker: { id: '1' } }, is: { kind: 'unreadable' }, why: 'a sticker' },
    {
      message: { type: 'unsupported', errors: [{ code: 131051 }] },
      is: { kind: 'unreadable' },
      why: 'what Meta cannot read either',
    },
    { message: {}, is: { kind: 'unreadable' }, why: 'no kind at all' },
    { message: { type: 'reaction', reaction: { emoji: '👍' } }, is: null, why: 'a reaction asks for nothing' },
    {
      message: { type: 'system', system: { type: 'customer_identity_changed' } },
      is: null,
      why: 'other news of the system',
    },
    {
      message: { type: 'system', system: { type: 'user_changed_number', wa_id: '62822', user_id: 'ID.2' } },
      is: { kind: 'moved', to: { userId: 'ID.2', phone: '62822' } },
      why: 'a new number',
    },
  ])('$is: $why', ({ message, is }) => {
    expect(contentOf(message)).toEqual(is);
  });

  it('is known by the id, with the number where there is one', () => {
    const [message] =
      readWhatsApp(webhook({ messages: [{ id: 'wamid.1', from_user_id: 'ID.1', type: 'text', text: { body: 'x' } }] }))
        ?.messages ?? [];
    expect(message).toMatchObject({ from: { userId: 'ID.1', phone: null }, account: '200', quotes: null });
  });

  it('keeps what it quotes', () => {
    const message = { type: 'text', text: { body: 'Ya' }, context: { id: 'wamid.OUR7' } };
    expect(readWhatsApp(withMessage(message))?.messages[0]?.quotes).toBe('wamid.OUR7');
  });

  it('from nobody, or without an id, is none', () => {
    const value = { messages: [{ id: 'wamid.1', type: 'text' }, { ...person, type: 'text' }, 'odd'] };
    expect(readWhatsApp(webhook(value))).toEqual({ messages: [], statuses: [] });
  });
});

describe('a status', () => {
  it.each([
    { status: 'sent', outcome: 'sent' },
    { status: 'delivered', outcome: 'delivered' },
    { status: 'read', outcome: 'read' },
    { status: 'failed', outcome: 'failed' },
  ])('$status means $outcome', ({ status, outcome }) => {
    const value = {
      statuses: [{ id: 'wamid.1', status, biz_opaque_callback_data: 'ours', errors: [{ code: 131026 }] }],
    };
    expect(readWhatsApp(webhook(value))?.statuses).toEqual([
      { ours: 'ours', providerId: 'wamid.1', outcome, code: 131026 },
    ]);
  });

  it('that is new, or of nothing, is left out', () => {
    const value = { statuses: [{ id: 'wamid.1', status: 'pondered' }, { status: 'sent' }, { id: 'wamid.2' }] };
    expect(readWhatsApp(webhook(value))?.statuses).toEqual([]);
  });

  it('without an error has no code', () => {
    expect(readWhatsApp(webhook({ statuses: [{ id: 'w', status: 'failed' }] }))?.statuses[0]?.code).toBeNull();
  });
});

describe('a webhook', () => {
  it.each([
    { body: null, why: 'nothing' },
    { body: [], why: 'a list' },
    { body: { object: 'page', entry: [] }, why: 'of another product' },
    { body: { object: 'whatsapp_business_account' }, why: 'without entries' },
  ])('is none: $why', ({ body }) => {
    expect(readWhatsApp(body)).toBeNull();
  });

  it('about something else brings nothing', () => {
    expect(readWhatsApp(webhook({ messages: [{ id: 'w', ...person }] }, 'account_update'))).toEqual({
      messages: [],
      statuses: [],
    });
  });

  it('of an account we do not know is of an unknown one', () => {
    const body = {
      object: 'whatsapp_business_account',
      entry: [{ changes: [{ field: 'messages', value: { messages: [{ id: 'w', ...person }] } }] }],
    };
    expect(readWhatsApp(body)?.messages[0]?.account).toBe('unknown');
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (message, status) => {
        const value = { messages: [JSON.parse(message)], statuses: [JSON.parse(status)] };
        expect(readWhatsApp(webhook(value))).not.toBeNull();
      }),
    );
  });
});
