import { describe, expect, it } from '@jest/globals';
import { DomainError, NotYetKnown } from '#libs/domain';
import { OptimisticLockVersionMismatchError, QueryFailedError } from 'typeorm';
import { classify, ContractInvalid, isHeldUp, reasonOf } from './classify.js';

class CaseClosed extends DomainError {
  readonly code = 'case.closed';
  readonly kind = 'conflict';
}

const failed = (code: string) =>
  new QueryFailedError('select 1', [], Object.assign(new Error('Key (phone)=(0812) exists'), { code }));

describe('classify', () => {
  it.each<{ error: unknown; found: string; why: string }>([
    { error: failed('57P01'), found: 'transient', why: 'the database is shutting down' },
    { error: failed('08006'), found: 'transient', why: 'the connection broke' },
    { error: failed('53300'), found: 'transient', why: 'there are too many connections' },
    { error: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), found: 'transient', why: 'nobody listens' },
    { error: new Error('Connection terminated unexpectedly'), found: 'transient', why: 'pg says it without a code' },
    { error: new Error('x', { cause: failed('57P03') }), found: 'transient', why: 'the cause says so' },
    { error: failed('40P01'), found: 'conflict', why: 'of a deadlock' },
    { error: failed('40001'), found: 'conflict', why: 'it could not be serialised' },
    { error: failed('23505'), found: 'conflict', why: 'two wrote the same at once' },
    { error: new OptimisticLockVersionMismatchError('case', 1, 2), found: 'conflict', why: 'the version had moved' },
    { error: failed('22P02'), found: 'unknown', why: 'the input is not what the column takes' },
    { error: new NotYetKnown('x'), found: 'not-yet-known', why: 'it is too early' },
    { error: new CaseClosed('x'), found: 'poison', why: 'it was refused' },
    { error: new ContractInvalid('x'), found: 'contract-invalid', why: 'the contract is broken' },
    { error: new TypeError('x'), found: 'unknown', why: 'the code is wrong' },
    { error: 'thrown text', found: 'unknown', why: 'it is no error at all' },
  ])('is $found when $why', ({ error, found }) => {
    expect(classify(error)).toBe(found);
  });
});

describe('isHeldUp', () => {
  it.each<{ error: unknown; held: boolean; why: string }>([
    { error: failed('40P01'), held: true, why: 'of two that waited for each other it was the one to give way' },
    { error: failed('55P03'), held: true, why: 'a lock was not to be had in time' },
    { error: new Error('x', { cause: failed('57014') }), held: true, why: 'the cause says that time was over' },
    { error: failed('23505'), held: false, why: 'a key that is taken may stay so' },
    { error: failed('22P02'), held: false, why: 'the input is not what the column takes' },
    { error: new TypeError('x'), held: false, why: 'the code is wrong' },
    { error: 'thrown text', held: false, why: 'it is no error at all' },
  ])('is $held when $why', ({ error, held }) => {
    expect(isHeldUp(error)).toBe(held);
  });
});

describe('reasonOf', () => {
  it('tells a refusal in its own words', () => {
    expect(reasonOf(new CaseClosed('The case is closed'))).toBe('case.closed: The case is closed');
  });

  it('never quotes what a database error quotes', () => {
    expect(reasonOf(failed('23505'))).toBe('QueryFailedError 23505');
  });
});
