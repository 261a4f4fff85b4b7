import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#libs/domain';
import { CallerLimit } from './caller-limit.js';

class TooMany extends DomainError {
  readonly code = 'pear.too-many';
  readonly kind = 'too-many';
}

describe('a limit of calls', () => {
  it('refuses who calls too often, and nobody else', async () => {
    const limit = new CallerLimit({ calls: 2, seconds: 60, refusal: () => new TooMany('Too many pears') });
    await limit.check('192.0.2.1');
    await limit.check('192.0.2.1');
    await expect(limit.check('192.0.2.1')).rejects.toThrow(TooMany);
    await expect(limit.check('192.0.2.2')).resolves.toBeUndefined();
  });
});
