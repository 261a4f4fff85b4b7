import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readX } from './read-x.js';

const old = (more: object) => ({ for_user_id: '1', ...more });
const direct = (more: object = {}, type = 'message_create') => ({
  direct_message_events: [
    { type, id: '10', message_create: { sender_id: '7', message_data: { text: 'Jalan rusak' }, ...more } },
  ],
});
const fresh = (event_type: string, payload?: object) => ({ data: { event_uuid: 'u', event_type, payload } });
const said = (text: string | null, isPublic: boolean) => [{ id: '10', from: '7', text, isPublic }];

describe('what X brings', () => {
  it.each([
    { body: old(direct()), is: said('Jalan rusak', false), why: 'a direct message' },
    { body: old(direct({ message_data: {} })), is: said(null, false), why: 'a picture, which we cannot fetch' },
    { body: old(direct({ sender_id: '1' })), is: [], why: 'we wrote it' },
    { body: old(direct({}, 'typing')), is: [], why: 'no message' },
    {
      body: old({ tweet_create_events: [{ id_str: '10', user: { id_str: '7' }, text: '@LAPOR @KAI KRL telat' }] }),
      is: said('KRL telat', true),
      why: 'a post that names us',
    },
    {
      body: old({
        tweet_create_events: [
          { id_str: '10', user: { id_str: '7' }, text: 'x…', extended_tweet: { full_text: 'xyz' } },
        ],
      }),
      is: said('xyz', true),
      why: 'a long post',
    },
    {
      body: old({ tweet_create_events: [{ id_str: '10', user: { id_str: '7' }, text: 'RT', retweeted_status: {} }] }),
      is: [],
      why: 'passed on by somebody',
    },
    { body: old({ tweet_create_events: [{ id_str: '10', text: 'x' }] }), is: [], why: 'nobody said it' },
    { body: old({ favorite_events: [{}] }), is: [], why: 'somebody likes something' },
    {
      body: fresh('dm.received', { id: '10', sender_id: '7', text: 'Jalan rusak' }),
      is: said('Jalan rusak', false),
      why: 'a direct message in the new form',
    },
    {
      body: fresh('dm.received', { dm_event_id: '10', sender_id: '7' }),
      is: said(null, false),
      why: 'the same without words',
    },
    {
      body: fresh('post.mention.create', { id: '10', author_id: '7', text: '@LAPOR KRL telat' }),
      is: said('KRL telat', true),
      why: 'a post that names us in the new form',
    },
    { body: fresh('post.create', { id: '10', author_id: '1', text: 'x' }), is: [], why: 'our own doing' },
    { body: fresh('dm.received'), is: [], why: 'an empty event' },
    { body: { data: {} }, is: [], why: 'an event without a kind' },
    { body: { for_user_id: '2', ...direct() }, is: null, why: 'of another account' },
    { body: null, is: null, why: 'nothing' },
  ])('is $is: $why', ({ body, is }) => {
    expect(readX(body, '1')).toEqual(is);
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (event) => {
        const events = [JSON.parse(event) as unknown];
        expect(
          readX({ for_user_id: '1', direct_message_events: events, tweet_create_events: events }, '1'),
        ).not.toBeNull();
      }),
    );
  });
});
