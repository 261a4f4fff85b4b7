import { describe, expect, it } from '@jest/globals';
import { DomainError, NotYetKnown } from './domain-error.js';

describe('DomainError', () => {
  it('is named after its class, so that a log line says which refusal it was', () => {
    const error = new NotYetKnown('There is no complaint yet');
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ name: 'NotYetKnown', code: 'event.not-yet-known', kind: 'conflict' });
  });
});
