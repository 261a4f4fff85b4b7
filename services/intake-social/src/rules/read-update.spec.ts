import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readUpdate } from './read-update.js';

const message = {
  message_id: 11,
  date: 1795440000,
  chat: { id: 777, type: 'private' },
  from: { id: 777, is_bot: false },
};
const text = (more: object) => ({ kind: 'text', file: null, ...more });

describe('readUpdate', () => {
  it.each([
    { update: { message: { ...message, text: 'Jalan rusak' } }, content: text({ text: 'Jalan rusak' }), why: 'a text' },
    {
      update: { edited_message: { ...message, text: 'Jalan rusak parah' } },
      content: text({ text: 'Jalan rusak parah' }),
      why: 'an edited text',
    },
    {
      update: { message: { ...message, photo: [{ file_id: 'x' }], caption: 'lubang' } },
      content: text({ text: 'lubang', file: { id: 'x', uniqueId: 'x', mediaType: 'image/jpeg' } }),
      why: 'a photo with a caption',
    },
    {
      update: { message: { ...message, location: { latitude: -6.4, longitude: 106.8 } } },
      content: { kind: 'place', text: 'Lokasi: geo:-6.40000,106.80000' },
      why: 'a place',
    },
    {
      update: {
        message: { ...message, location: { latitude: -6.4, longitude: 106.8 }, venue: { title: 'Stasiun Depok' } },
      },
      content: { kind: 'place', text: 'Lokasi: Stasiun Depok, geo:-6.40000,106.80000' },
      why: 'a place with a name',
    },
    {
      update: { message: { ...message, photo: [{ file_id: 's' }, { file_id: 'l', file_unique_id: 'u' }] } },
      content: text({ text: '', file: { id: 'l', uniqueId: 'u', mediaType: 'image/jpeg' } }),
      why: 'the largest size of a photo without words',
    },
    {
      update: { message: { ...message, document: { file_id: 'd', mime_type: 'application/pdf' } } },
      content: text({ text: '', file: { id: 'd', uniqueId: 'd', mediaType: 'application/pdf' } }),
      why: 'a document',
    },
    {
      update: { message: { ...message, voice: { file_id: 'x' } } },
      content: text({ text: '', file: { id: 'x', uniqueId: 'x', mediaType: 'audio/ogg' } }),
      why: 'a voice',
    },
    { update: { message: { ...message, video: {} } }, content: { kind: 'unreadable' }, why: 'a file that is none' },
    {
      update: { message: { ...message, sticker: { file_id: 'x' } } },
      content: { kind: 'unreadable' },
      why: 'a sticker',
    },
    {
      update: { message: { ...message, text: '/status@salur_bot 26K7' } },
      content: text({ text: '/status 26K7' }),
      why: 'a completed command',
    },
    {
      update: { callback_query: { id: 'c1', from: message.from, message, data: 'PUAS 4' } },
      content: text({ text: 'PUAS 4' }),
      why: 'a pressed button',
    },
  ])('understands $why', ({ update, content }) => {
    expect(readUpdate({ update_id: 900001, ...update })).toMatchObject({
      ...{ updateId: '900001', chatId: '777', content },
      isEdit: 'edited_message' in update,
    });
  });

  it.each([
    { update: { message: { ...message, chat: { id: -5, type: 'group' }, text: 'x' } }, why: 'a group' },
    { update: { message: { ...message, from: { id: 1, is_bot: true }, text: 'x' } }, why: 'another bot' },
    {
      update: { edited_message: { ...message, location: { latitude: -6.4, longitude: 106.8 } } },
      why: 'each step of somebody who shares where they go',
    },
    { update: { edited_message: { ...message, poll: {} } }, why: 'what changes and says nothing' },
    { update: { my_chat_member: {} }, why: 'a change of membership' },
    { update: {}, why: 'a kind of update that does not exist yet' },
  ])('ignores $why', ({ update }) => {
    expect(readUpdate({ update_id: 1, ...update })).toBe('ignored');
  });

  it('knows which message it is, and which one is edited', () => {
    expect(readUpdate({ update_id: 1, message: { ...message, text: 'x' } })).toMatchObject({ messageId: '11' });
    expect(readUpdate({ update_id: 2, edited_message: { ...message, text: 'y' } })).toMatchObject({ messageId: '11' });
    const pressed = { callback_query: { id: 'c1', from: message.from, message, data: 'PUAS 4' } };
    expect(readUpdate({ update_id: 3, ...pressed })).toMatchObject({ messageId: null, quotes: '11' });
  });

  it('knows which of our messages is quoted', () => {
    const quoting = { ...message, text: 'ini', reply_to_message: { message_id: 99 } };
    expect(readUpdate({ update_id: 1, message: quoting })).toMatchObject({ quotes: '99' });
  });

  it('reads whatever body there is without failing', () => {
    const anyMessage = fc.record(
      {
        chat: fc.anything(),
        from: fc.anything(),
        text: fc.anything(),
        caption: fc.anything(),
        location: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const updates = fc.oneof(
      fc.anything(),
      fc.record({ update_id: fc.oneof(fc.integer(), fc.anything()), message: fc.oneof(anyMessage, fc.anything()) }),
      fc.record({
        update_id: fc.integer(),
        callback_query: fc.oneof(fc.record({ message: anyMessage }), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(updates, (body) => {
        const read = readUpdate(body);
        expect(read === null || read === 'ignored' || read.chatId !== '').toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
