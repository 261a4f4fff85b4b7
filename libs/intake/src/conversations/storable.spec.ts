import { describe, expect, it } from '@jest/globals';
import { storable } from './storable.js';

const incoming = {
  ...{ door: 'whatsapp' as const, account: 'whatsapp:1', address: '+62812', answerable: true, raw: 'Halo' },
  intent: { kind: 'text' as const, text: 'Halo' },
};

describe('a message that is to be stored', () => {
  it.each([
    { key: 'wamid.1', is: 'wamid.1', why: 'an id as they are' },
    { key: 'a\0b', is: 'a\ufffdb', why: 'PostgreSQL takes no NUL' },
    { key: '\ud800', is: '\ufffd', why: 'half a character is none' },
  ])('has the key $is: $why', ({ key, is }) => {
    expect(storable({ ...incoming, key }).key).toBe(is);
  });

  it('has a short key, and another one for another message', () => {
    const [one, other] = ['a', 'b'].map((end) => storable({ ...incoming, key: 'x'.repeat(60_000) + end }).key);
    expect(one).toHaveLength(43);
    expect(one).not.toBe(other);
  });

  it('quotes what can be looked up, if anything', () => {
    expect(storable({ ...incoming, key: '1', quotes: '\0' }).quotes).toBe('\ufffd');
    expect(storable({ ...incoming, key: '1' }).quotes).toBeNull();
  });

  it('follows another by the key that that one was stored under', () => {
    const key = 'x'.repeat(60_000);
    expect(storable({ ...incoming, key: '1', follows: key }).follows).toBe(storable({ ...incoming, key }).key);
  });
});
