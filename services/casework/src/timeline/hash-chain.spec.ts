import { describe, expect, it } from '@jest/globals';
import { commitmentTo, firstBroken, recordHash, type ChainRecord } from './hash-chain.js';

type Chain = ReturnType<typeof aChain>;

function aChain(length: number) {
  const chain: { record: ChainRecord; hash: string }[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const record: ChainRecord = {
      ...{ complaint: 'c', sequence, at: '2026-11-23T03:00:00.000Z', what: 'noted', who: { kind: 'officer', id: 'o' } },
      ...{ for: 'pln', before: null, after: { n: sequence }, text: null, files: [] },
      previous: chain.at(-1)?.hash ?? null,
    };
    chain.push({ record, hash: recordHash(record) });
  }
  return chain;
}

describe('the chain of a complaint’s history', () => {
  it('is whole as it was written', () => {
    expect(firstBroken(aChain(5))).toBeNull();
    expect(firstBroken([])).toBeNull();
  });

  const changed = (chain: Chain, more: (record: ChainRecord) => string | undefined) =>
    chain.map((link) => {
      if (link.record.sequence !== 3) return link;
      const record = { ...link.record, what: 'closed' };
      return { record, hash: more(record) ?? link.hash };
    });

  it.each([
    { forgery: 'a record is changed', broken: 3, forge: (chain: Chain) => changed(chain, () => undefined) },
    { forgery: 'a record is changed and hashed anew', broken: 4, forge: (chain: Chain) => changed(chain, recordHash) },
    { forgery: 'a record is left out', broken: 3, forge: (chain: Chain) => chain.toSpliced(2, 1) },
    { forgery: 'all are turned round', broken: 1, forge: (chain: Chain) => chain.toReversed() },
  ])('shows where $forgery', ({ forge, broken }) => {
    expect(firstBroken(forge(aChain(5)))).toBe(broken);
  });

  it('commits to a text without telling it', () => {
    expect(commitmentTo('Ya', 'one')).toBe(commitmentTo('Ya', 'one'));
    expect(commitmentTo('Ya', 'one')).not.toBe(commitmentTo('Ya', 'two'));
  });
});
