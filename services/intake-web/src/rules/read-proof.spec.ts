import { describe, expect, it } from '@jest/globals';
import { readProof } from './read-proof.js';

const sent = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const task = { algorithm: 'PBKDF2/SHA-256', nonce: 'ab', salt: 'cd', cost: 1, keyLength: 32, keyPrefix: '00' };
const parameters = { ...task, data: { until: 1, first: 3, second: 5 } };
const tantangan = sent({ parameters, signature: 'ff' });

describe('a proof', () => {
  it('is what a script computed', () => {
    const bukti = sent({ counter: 7, derivedKey: '00' });
    expect(readProof({ tantangan, bukti })).toEqual({
      challenge: { parameters, signature: 'ff' },
      solution: { counter: 7, derivedKey: '00' },
      isAnswered: false,
    });
  });

  it.each([
    { jawaban: ' 8 ', isAnswered: true },
    { jawaban: '9', isAnswered: false },
    { jawaban: '8.0', isAnswered: false },
    { jawaban: '', isAnswered: false },
  ])('is the sum where no script runs: "$jawaban"', ({ jawaban, isAnswered }) => {
    expect(readProof({ tantangan, jawaban })).toMatchObject({ solution: null, isAnswered });
  });

  it.each([{}, { tantangan: 'x' }, { tantangan: sent(null) }, { tantangan: sent({ parameters: {}, signature: '' }) }])(
    'is nothing when no challenge of ours came back: %j',
    (fields) => {
      expect(readProof(fields)).toBeNull();
    },
  );
});
