import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMeta } from './read-meta.js';

const webhook = (...messaging: unknown[]) => ({ object: 'page', entry: [{ id: '100', messaging }] });
const event = (more: object) => ({ sender: { id: '7' }, recipient: { id: '100' }, ...more });
const read = (more: object) => readMeta(webhook(event(more)), 'page')?.messages[0] ?? null;
const contentOf = (message: object) => read({ message: { mid: 'm_1', ...message } })?.content ?? null;
const attached = (type: string, payload: object) => ({ attachments: [{ type, payload }] });
const words = (text: string) => ({ kind: 'text', text, media: [] });

describe('a message by Messenger', () => {
  it.each([
    { message: { text: 'Jalan rusak' }, is: words('Jalan rusak'), why: 'words' },
    {
      message: { text: '★', quick_reply: { payload: 'PUAS 1' } },
      is: words('PUAS 1'),
      why: 'a button says what would have been typed',
    },
    {
      message: { text: 'Ini', ...attached('image', { url: 'https://x/1' }) },
      is: { ...words('Ini'), media: [{ url: 'https://x/1', mediaType: 'image/jpeg' }] },
      why: 'a picture with words',
    },
    {
      message: attached('file', { url: 'https://x/1' }),
      is: { ...words(''), media: [{ url: 'https://x/1', mediaType: null }] },
      why: 'a file, of which nobody says what it is',
    },
    {
      message: attached('location', { coordinates: { lat: -6.4, long: 106.8 } }),
      is: { kind: 'place', text: 'Lokasi: geo:-6.40000,106.80000' },
      why: 'a place',
    },
    {
      message: {
        attachments: [{ type: 'location', title: 'Balai Desa', payload: { coordinates: { lat: 1, long: 2 } } }],
      },
      is: { kind: 'place', text: 'Lokasi: Balai Desa, geo:1.00000,2.00000' },
      why: 'a place with a name',
    },
    { message: attached('location', {}), is: { kind: 'unreadable' }, why: 'a place that is none' },
    { message: attached('sticker', { url: 'https://x/1' }), is: { kind: 'unreadable' }, why: 'a sticker' },
    {
      message: attached('image', { url: 'https://x/1', sticker_id: 369239263222822 }),
      is: { kind: 'unreadable' },
      why: 'the thumb of the Like button',
    },
    { message: attached('story_mention', { url: 'https://x/1' }), is: { kind: 'unreadable' }, why: 'a story' },
    { message: { attachments: [{}] }, is: { kind: 'unreadable' }, why: 'nothing that is known' },
    { message: { is_unsupported: true }, is: { kind: 'unreadable' }, why: 'what Meta cannot read either' },
    { message: { text: 'x', is_echo: true }, is: null, why: 'we wrote it ourselves' },
    { message: { is_deleted: true }, is: null, why: 'it was taken back' },
    { message: { mid: '', text: 'x' }, is: null, why: 'it has no id' },
  ])('$is: $why', ({ message, is }) => {
    expect(contentOf(message)).toEqual(is);
  });

  it('knows which of our messages it answers', () => {
    expect(read({ message: { mid: 'm_1', text: 'Ya', reply_to: { mid: 'm_OUR' } } })).toMatchObject({
      id: 'm_1',
      account: '100',
      from: '7',
      quotes: 'm_OUR',
    });
  });

  it.each([
    { postback: { mid: 'm_2', payload: 'STATUS', title: 'Cek' }, is: 'STATUS', why: 'what stands behind the button' },
    { postback: { mid: 'm_2', title: 'BANTUAN' }, is: 'BANTUAN', why: 'nothing stands behind it' },
    { postback: { mid: 'm_2', payload: 'GET_STARTED' }, is: 'BANTUAN', why: 'the first button of all' },
    { postback: { mid: 'm_2' }, is: null, why: 'it says nothing' },
  ])('of a menu says $is: $why', ({ postback, is }) => {
    const content = read({ postback })?.content;
    expect(content?.kind === 'text' ? content.text : null).toBe(is);
  });

  it.each([
    { message_edit: { mid: 'm_1', text: 'Baru', num_edit: 2 }, id: 'm_1:2', why: 'the second edit' },
    { message_edit: { mid: 'm_1', text: 'Baru' }, id: 'm_1:1', why: 'nobody counts' },
    { message_edit: { mid: 'm_1' }, id: null, why: 'nothing is new' },
  ])('that was edited is $id: $why', ({ message_edit, id }) => {
    const edit = read({ message_edit });
    expect([edit?.id ?? null, edit?.edits ?? null]).toEqual([id, id && 'm_1']);
  });

  it.each([
    { sender: { id: '100' }, why: 'we wrote it' },
    { sender: {}, why: 'nobody wrote it' },
  ])('is none: $why', ({ sender }) => {
    expect(readMeta(webhook({ sender, message: { mid: 'm_1', text: 'x' } }), 'page')?.messages).toEqual([]);
  });

  it('is of an account that is not named, and of a sender whose id is a number', () => {
    const body = { object: 'page', entry: [{ messaging: [{ sender: { id: 7 }, message: { mid: 'm', text: 'x' } }] }] };
    expect(readMeta(body, 'page')?.messages[0]).toMatchObject({ account: 'unknown', from: '7' });
  });
});

describe('an arrival', () => {
  it.each([
    {
      more: { delivery: { mids: ['m_1', 'm_2', 3] } },
      is: { providerIds: ['m_1', 'm_2'], outcome: 'delivered' },
      why: 'Messenger names what arrived',
    },
    {
      more: { read: { mid: 'm_1' } },
      is: { providerIds: ['m_1'], outcome: 'read' },
      why: 'Instagram names what was seen',
    },
    { more: { read: { watermark: 1 } }, is: undefined, why: 'nothing is named' },
  ])('is read: $why', ({ more, is }) => {
    expect(readMeta(webhook(event(more)), 'page')?.arrivals[0]).toEqual(is && { from: '7', ...is });
  });

  it('at nobody is none', () => {
    expect(readMeta(webhook({ delivery: { mids: ['m_1'] } }), 'page')?.arrivals).toEqual([]);
  });
});

describe('a webhook of a page', () => {
  it.each([
    { body: null, why: 'nothing' },
    { body: { object: 'instagram', entry: [] }, why: 'of another door' },
    { body: { object: 'page' }, why: 'without entries' },
  ])('is none: $why', ({ body }) => {
    expect(readMeta(body, 'page')).toBeNull();
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (message, other) => {
        expect(
          readMeta(webhook(event({ message: JSON.parse(message) as unknown }), JSON.parse(other)), 'page'),
        ).not.toBeNull();
      }),
    );
  });
});
