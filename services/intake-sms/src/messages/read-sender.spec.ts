import { describe, expect, it } from '@jest/globals';
import { readSender } from './read-sender.js';

describe('readSender', () => {
  it.each([
    { from: '+628121111111', address: '+628121111111', answerable: true, why: 'type of number known' },
    { from: '628121111111', address: '+628121111111', answerable: true, why: 'type of number unset' },
    { from: '08121111111', address: '+628121111111', answerable: true, why: 'as it is dialled' },
    { from: '+6591234567', address: '+6591234567', answerable: true, why: 'a foreign number' },
    { from: '1708', address: '1708', answerable: false, why: 'a short code' },
    { from: 'Telkomsel', address: 'TELKOMSEL', answerable: false, why: 'a name' },
    { from: '', address: '', answerable: false, why: 'nobody' },
  ])('$from is $address: $why', ({ from, address, answerable }) => {
    expect(readSender(from)).toEqual({ address, answerable });
  });
});
