import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byAge, readMentions } from './read-mentions.js';

const post = (id: string, text: string, more: object = {}) => ({ id, text, author_id: '7', ...more });
const read = (data: object[], { tag = null, next }: { tag?: string | null; next?: string } = {}) =>
  readMentions({ data, meta: { result_count: data.length, next_token: next } }, { ours: '1', tag });
const textsOf = (...args: Parameters<typeof read>) => read(...args)?.messages.map(({ text }) => text);

describe('posts that name us', () => {
  it('are read without the names before them, as said in public', () => {
    expect(read([post('12', '@LAPOR1708 @pln lampu mati')])).toEqual({
      messages: [{ id: '12', from: '7', text: 'lampu mati', isPublic: true }],
      ...{ newestId: '12', nextPage: null },
    });
  });

  it.each([
    { given: post('2', '@L padam', { author_id: '1' }), why: 'it is ours' },
    {
      given: post('2', 'RT @L padam', { referenced_tweets: [{ type: 'retweeted', id: '1' }] }),
      why: 'it is passed on',
    },
    { given: post('2', '@L padam', { author_id: 9 }), why: 'nobody said it' },
    { given: post('x', '@L padam'), why: 'it has no id' },
  ])('leave out what is none of our business: $why', ({ given }) => {
    expect(textsOf([given])).toEqual([]);
  });

  it('keep answers and quotes, and the whole of a long post', () => {
    const answer = post('3', '@L masih padam', { referenced_tweets: [{ type: 'replied_to', id: '1' }] });
    const long = post('4', '@L begini …', { note_tweet: { text: '@L begini ceritanya' } });
    expect(textsOf([answer, long])).toEqual(['masih padam', 'begini ceritanya']);
  });

  it('may have to carry a tag', () => {
    const posts = [post('5', '@L air keruh #Lapor!'), post('6', '@L hebat #laporan'), post('7', '@L lapor')];
    expect(textsOf(posts, { tag: '#lapor' })).toEqual(['air keruh #Lapor!']);
  });

  it('say how far they go, in whatever order, and where they go on', () => {
    const all = read([post('9', 'a'), post('10', 'b', { author_id: '1' }), post('8', 'c')], { next: 'n1' });
    expect(all).toMatchObject({ newestId: '10', nextPage: 'n1' });
    expect(['10', '9', '99999999999999999999'].sort(byAge)).toEqual(['9', '10', '99999999999999999999']);
  });

  it('are none where the answer is none, and never a fault', () => {
    expect(readMentions({ errors: [] }, { ours: '1', tag: null })).toBeNull();
    expect(readMentions({ meta: { result_count: 0 } }, { ours: '1', tag: null })).toEqual({
      ...{ messages: [], newestId: null, nextPage: null },
    });
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(typeof readMentions(body, { ours: '1', tag: '#lapor' })).toBe('object');
      }),
    );
  });
});
