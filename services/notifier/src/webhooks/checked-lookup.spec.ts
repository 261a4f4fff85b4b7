import { describe, expect, it } from '@jest/globals';
import type { LookupAddress } from 'node:dns';
import { AddressRefused, checkedLookup } from './checked-lookup.js';

const v4 = (address: string): LookupAddress => ({ address, family: 4 });
const look = (found: LookupAddress[] | Error, { all = true, loopback = false } = {}) =>
  new Promise((resolve, reject) => {
    const resolveName = () => (found instanceof Error ? Promise.reject(found) : Promise.resolve(found));
    checkedLookup(loopback, resolveName)('pengaduan.pln.co.id', { all }, (error, address, family) => {
      if (error) reject(error);
      else resolve(all ? address : { address, family });
    });
  });

describe('checkedLookup', () => {
  it('leads to the addresses that it judged, and to no others', async () => {
    expect(await look([v4('1.1.1.1'), v4('8.8.8.8')])).toEqual([v4('1.1.1.1'), v4('8.8.8.8')]);
    expect(await look([v4('1.1.1.1'), v4('8.8.8.8')], { all: false })).toEqual(v4('1.1.1.1'));
  });

  it.each([
    { found: [v4('10.0.0.1')], why: 'a private address' },
    { found: [v4('1.1.1.1'), v4('169.254.169.254')], why: 'metadata behind a public address' },
    { found: [{ address: '::ffff:127.0.0.1', family: 6 }], why: 'the machine itself in the clothes of IPv6' },
    { found: [], why: 'nothing' },
  ])('leads nowhere when a name stands for $why', async ({ found }) => {
    await expect(look(found)).rejects.toThrow(AddressRefused);
  });

  it('leads to the machine itself where a developer wants that', async () => {
    await expect(look([v4('127.0.0.1')])).rejects.toThrow(AddressRefused);
    expect(await look([v4('127.0.0.1')], { loopback: true })).toEqual([v4('127.0.0.1')]);
  });

  it('says so when nobody knows the name', async () => {
    await expect(look(new Error('ENOTFOUND'))).rejects.toThrow('ENOTFOUND');
  });
});
