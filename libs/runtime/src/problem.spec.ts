import { describe, expect, it } from '@jest/globals';
import { HttpException } from '@nestjs/common';
import { DomainError, type RefusalKind } from '#libs/domain';
import { readIfMatch } from './if-match.js';
import { wordingOf } from './problem-words.js';
import { languageOf, languagesOf, statusOf } from './problem.js';
import { readFailure } from './read-failure.js';

describe('languageOf', () => {
  it.each([
    { header: undefined, language: 'id', why: 'nothing was asked for' },
    { header: 'en-US,en;q=0.9,id;q=0.8', language: 'en', why: 'English first' },
    { header: 'id-ID,id;q=0.9,en;q=0.8', language: 'id', why: 'Indonesian first' },
    { header: 'id;q=0.1, en;q=0.9', language: 'en', why: 'weights count, not places' },
    { header: 'fr,de;q=0.7', language: 'id', why: 'neither is ours' },
    { header: 'fr, en;q=0.5', language: 'en', why: 'English is the nearest' },
    { header: 'en;q=0', language: 'id', why: 'English is refused' },
    { header: ';;q=,,=,en;q=abc', language: 'id', why: 'nonsense' },
  ])('$header → $language: $why', ({ header, language }) => {
    expect(languageOf(header)).toBe(language);
  });

  it('knows which of ours the caller takes, each once', () => {
    expect(languagesOf('en-GB,en;q=0.9,fr;q=0.8,id;q=0.2')).toEqual(['en', 'id']);
    expect(languagesOf('id, en;q=0')).toEqual(['id']);
    expect(languagesOf(undefined)).toEqual([]);
  });
});

describe('what went wrong, as the asker may know it', () => {
  class Refusal extends DomainError {
    readonly code = 'trial.refused';
    constructor(readonly kind: RefusalKind) {
      super('It is refused');
    }
  }

  it.each(Object.entries(statusOf) as [RefusalKind, number][])('a refusal of kind %s is %d', (kind, status) => {
    expect(readFailure(new Refusal(kind))).toMatchObject({ status, code: 'trial.refused' });
  });

  it.each([
    { thrown: Object.assign(new Error('x'), { code: '57P01' }), status: 503, why: 'the database is being shut down' },
    {
      thrown: Object.assign(new Error('x'), { driverError: { code: '08006' } }),
      status: 503,
      why: 'the driver lost it',
    },
    {
      thrown: new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
      status: 503,
      why: 'no address of it answers',
    },
    { thrown: new Error('Connection terminated unexpectedly'), status: 503, why: 'the pool says so in words only' },
    {
      thrown: Object.assign(new Error('x'), { code: '40001' }),
      status: 503,
      why: 'somebody else was faster; trying again heals it',
    },
    { thrown: Object.assign(new Error('x'), { code: '22021' }), status: 422, why: 'text that cannot be stored' },
    { thrown: Object.assign(new Error('x'), { code: '42P01' }), status: 500, why: 'a table is missing: our fault' },
    { thrown: Object.assign(new Error('x'), { statusCode: 413 }), status: 413, why: 'the server refused it' },
    { thrown: new HttpException({ code: 'session.absent' }, 401), status: 401, why: 'the framework refused it' },
    { thrown: new TypeError('x'), status: 500, why: 'a fault of ours' },
    { thrown: 'a string', status: 500, why: 'something strange' },
    { thrown: undefined, status: 500, why: 'nothing at all' },
  ])('is $status when $why', ({ thrown, status }) => {
    expect(readFailure(thrown).status).toBe(status);
  });

  it('has words in both languages for every status', () => {
    for (const status of [...Object.values(statusOf), 400, 401, 405, 414, 418, 500, 502, 503]) {
      const [id, en] = [wordingOf(status, 'id'), wordingOf(status, 'en')];
      expect([id.title, id.detail, en.title, en.detail].every((words) => words.length > 3)).toBe(true);
      expect(id.code).toBe(en.code);
    }
  });
});

describe('readIfMatch', () => {
  it('reads the version between the quotes', () => {
    expect(readIfMatch('"12"')).toBe(12);
  });

  it.each(['12', 'W/"12"', '*', '"x"', '"1","2"', '"99999999999"', ''])('does not take %s for a version', (header) => {
    expect(() => readIfMatch(header)).toThrow(HttpException);
  });
});
