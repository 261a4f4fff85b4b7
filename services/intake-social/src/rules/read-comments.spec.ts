import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readComments } from './read-comments.js';

const read = (field: string, value: unknown) => readComments({ id: '100', changes: [{ field, value }] })[0] ?? null;
const from = { id: '7', name: 'Budi' };
const ofPage = { item: 'comment', verb: 'add', post_id: '100_1', comment_id: '1_2', parent_id: '100_1', from };
const comment = { id: '1_2', account: '100', from: '7', text: 'Jalan rusak', media: [], answers: null, edited: false };

describe('a comment', () => {
  it.each([
    { field: 'feed', value: { ...ofPage, message: 'Jalan rusak' }, is: comment, why: 'under a post of ours' },
    {
      field: 'feed',
      value: { ...ofPage, parent_id: '1_1', message: 'Jalan rusak' },
      is: { ...comment, answers: '1_1' },
      why: 'in a thread',
    },
    {
      field: 'feed',
      value: { ...ofPage, photo: 'https://x.fbcdn.net/1' },
      is: { ...comment, text: '', media: [{ url: 'https://x.fbcdn.net/1', mediaType: 'image/jpeg' }] },
      why: 'a picture',
    },
    {
      field: 'feed',
      value: { ...ofPage, from: undefined, message: 'Jalan rusak' },
      is: { ...comment, from: null },
      why: 'Meta does not say who',
    },
    {
      field: 'mention',
      value: { item: 'post', verb: 'add', post_id: '9_1', sender_id: '7', message: 'Jalan rusak' },
      is: { ...comment, id: '9_1' },
      why: 'our page is named elsewhere',
    },
    {
      field: 'comments',
      value: { id: '17', from: { id: '7', username: 'budi' }, media: { id: '5' }, text: 'Jalan rusak' },
      is: { ...comment, id: '17' },
      why: 'at Instagram',
    },
    {
      field: 'comments',
      value: { id: '18', parent_id: '17', from: { id: '7' }, text: 'Jalan rusak' },
      is: { ...comment, id: '18', answers: '17' },
      why: 'in a thread of Instagram',
    },
    { field: 'feed', value: { ...ofPage, from: { id: '100' }, message: 'Halo' }, is: null, why: 'we said it' },
    { field: 'comments', value: { id: '1', from: { id: '100' }, text: 'Halo' }, is: null, why: 'we said it' },
    { field: 'feed', value: { ...ofPage, verb: 'remove' }, is: null, why: 'it was removed' },
    { field: 'feed', value: { ...ofPage, verb: 'hide' }, is: null, why: 'it was hidden' },
    { field: 'feed', value: { ...ofPage, item: 'reaction' }, is: null, why: 'a reaction' },
    {
      field: 'mentions',
      value: { media_id: '1', comment_id: '2' },
      is: null,
      why: 'it has neither words nor a person',
    },
    { field: 'constructor', value: {}, is: null, why: 'a field of nobody' },
  ])('is read: $field, $why', ({ field, value, is }) => {
    expect(read(field, value)).toEqual(is);
  });

  it('may be worded anew', () => {
    const value = { ...ofPage, verb: 'edited', message: 'Jalan rusak' };
    expect(read('feed', value)).toEqual({ ...comment, edited: true });
  });

  it('is never a fault, whatever comes', () => {
    const field = fc.constantFrom('feed', 'mention', 'comments', 'live_comments', 'toString', 1);
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({
        item: fc.constant('comment'),
        verb: fc.constant('add'),
        from: fc.jsonValue(),
        comment_id: fc.jsonValue(),
        message: fc.jsonValue(),
        photo: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.record({ field, value })), (id, changes) => {
        for (const one of readComments({ id, changes })) expect(one.id).not.toBe('');
      }),
    );
  });
});
