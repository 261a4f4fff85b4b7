import { describe, expect, it } from '@jest/globals';
import { fromSender, numberIn, toPhone } from './addresses.js';

describe('an address', () => {
  it.each([
    { address: { ton: 1, npi: 1, number: '628121111111' }, number: '+628121111111', why: 'international' },
    { address: { ton: 1, npi: 1, number: '+628121111111' }, number: '+628121111111', why: 'with a plus all the same' },
    { address: { ton: 1, npi: 1, number: '08121111111' }, number: '08121111111', why: 'it only says so' },
    { address: { ton: 2, npi: 1, number: '08121111111' }, number: '08121111111', why: 'national' },
    { address: { ton: 1, npi: 1, number: '1708' }, number: '1708', why: 'a short code' },
    { address: { ton: 5, npi: 0, number: 'TELKOMSEL' }, number: 'TELKOMSEL', why: 'a name' },
  ])('is $number: $why', ({ address, number }) => {
    expect(numberIn(address)).toBe(number);
  });

  it('of a citizen is international', () => {
    expect(toPhone('+628121')).toEqual({ ton: 1, npi: 1, number: '628121' });
  });

  it.each([
    { sender: '1708', ton: 3, number: '1708', why: 'a short code is the network’s own' },
    { sender: '+622117080000', ton: 1, number: '622117080000', why: 'a number' },
    { sender: 'SALUR', ton: 5, number: 'SALUR', why: 'a name' },
  ])('of ours, $sender, is of type $ton: $why', ({ sender, ton, number }) => {
    expect(fromSender(sender)).toMatchObject({ ton, number });
  });
});
