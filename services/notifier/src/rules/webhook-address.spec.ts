import { describe, expect, it } from '@jest/globals';
import { faultOfAddress, isAllowedAddress, literalOf } from './webhook-address.js';

describe('isAllowedAddress', () => {
  it.each([
    { address: '1.1.1.1', why: 'is on the internet' },
    { address: '203.0.114.1', why: 'is beside the addresses of examples' },
    { address: '2606:4700:4700::1111', why: 'is on the internet too' },
  ])('lets through $address, which $why', ({ address }) => {
    expect(isAllowedAddress(address)).toBe(true);
  });

  it.each([
    { address: '127.0.0.1', why: 'is the machine itself' },
    { address: '127.8.9.10', why: 'is the machine itself, too' },
    { address: '0.0.0.0', why: 'means any of its addresses' },
    { address: '10.1.2.3', why: 'is private' },
    { address: '172.31.255.255', why: 'is private' },
    { address: '192.168.0.10', why: 'is private' },
    { address: '100.64.0.1', why: 'is shared by a carrier, and metadata of a cloud' },
    { address: '169.254.169.254', why: 'is metadata of most clouds' },
    { address: '168.63.129.16', why: 'is metadata of Azure' },
    { address: '192.0.0.192', why: 'is metadata of Oracle' },
    { address: '198.18.0.1', why: 'is for benchmarks' },
    { address: '203.0.113.9', why: 'is for examples' },
    { address: '224.0.0.1', why: 'is many' },
    { address: '255.255.255.255', why: 'is all' },
    { address: '240.0.0.1', why: 'is reserved' },
    { address: '::1', why: 'is the machine itself' },
    { address: '::', why: 'means any of its addresses' },
    { address: '::ffff:127.0.0.1', why: 'is IPv4 within IPv6' },
    { address: '::ffff:8.8.8.8', why: 'is IPv4 within IPv6, even if public' },
    { address: '::7f00:1', why: 'is IPv4 within IPv6 in the old way' },
    { address: '64:ff9b::7f00:1', why: 'is IPv4 behind a translator' },
    { address: '2002:7f00:1::1', why: 'is IPv4 in a tunnel' },
    { address: '2001::1', why: 'is a tunnel of Teredo' },
    { address: 'fe80::1', why: 'is the link' },
    { address: 'fe80::1%eth0', why: 'is the link by name' },
    { address: 'fec0::1', why: 'is the site' },
    { address: 'fd00:ec2::254', why: 'is metadata of Amazon' },
    { address: 'ff02::1', why: 'is many' },
    { address: '2001:db8::1', why: 'is for examples' },
    { address: '4000::1', why: 'has been given to nobody' },
    { address: 'pln.co.id', why: 'is no address' },
    { address: '', why: 'is nothing' },
  ])('refuses $address, which $why', ({ address }) => {
    expect(isAllowedAddress(address)).toBe(false);
  });

  it('lets a developer be their own receiver, and nothing else near them', () => {
    expect(['127.0.0.1', '::1'].map((one) => isAllowedAddress(one, true))).toEqual([true, true]);
    const others = ['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', '0.0.0.0', 'fd00::1'];
    expect(others.filter((one) => isAllowedAddress(one, true))).toEqual([]);
  });
});

describe('faultOfAddress', () => {
  it.each([
    { text: 'https://pengaduan.pln.co.id/salur', fault: null },
    { text: 'https://pengaduan.pln.co.id:8443/salur?k=1', fault: null },
    { text: 'https://1.1.1.1/salur', fault: null },
    { text: 'pln.co.id', fault: 'unreadable' },
    { text: 'http://pengaduan.pln.co.id/salur', fault: 'not-https' },
    { text: 'ftp://pengaduan.pln.co.id/salur', fault: 'not-https' },
    { text: 'http://127.0.0.1/salur', fault: 'not-https' },
    { text: 'https://salur:rahasia@pln.co.id/', fault: 'has-credentials' },
    { text: 'https://salur@pln.co.id/', fault: 'has-credentials' },
    { text: 'https://:rahasia@pln.co.id/', fault: 'has-credentials' },
    { text: 'https://127.0.0.1/', fault: 'not-public' },
    { text: 'https://2130706433/', fault: 'not-public' },
    { text: 'https://0x7f.1/', fault: 'not-public' },
    { text: 'https://[::1]/', fault: 'not-public' },
    { text: 'https://[::ffff:10.0.0.1]/', fault: 'not-public' },
  ])('finds in $text: $fault', ({ text, fault }) => {
    expect(faultOfAddress(text)).toBe(fault);
  });

  it.each([
    { text: 'http://127.0.0.1:9000/', fault: null },
    { text: 'http://[::1]:9000/', fault: null },
    { text: 'https://127.0.0.1:9000/', fault: null },
    { text: 'http://10.0.0.1/', fault: 'not-https' },
    { text: 'http://1.1.1.1/', fault: 'not-https' },
    { text: 'http://localhost:9000/', fault: 'not-https' },
    { text: 'https://10.0.0.1/', fault: 'not-public' },
  ])('finds for a developer in $text: $fault', ({ text, fault }) => {
    expect(faultOfAddress(text, true)).toBe(fault);
  });
});

describe('literalOf', () => {
  it('is the address in a URL, and nothing where a host is named', () => {
    expect(literalOf(new URL('https://[::1]:8443/'))).toBe('::1');
    expect(literalOf(new URL('https://0x7f.1/'))).toBe('127.0.0.1');
    expect(literalOf(new URL('https://pln.co.id/'))).toBeNull();
  });
});
