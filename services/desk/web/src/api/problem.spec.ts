import { describe, expect, it } from '@jest/globals';
import { ApiProblem, noAnswer, problemOf } from './problem.js';
import { problemText, readableProblem } from './problem-text.js';

const problem = {
  type: 'urn:salur:problem:input.invalid',
  title: 'Isian belum benar',
  status: 422,
  detail: 'Periksa kembali isian Anda.',
  errors: [{ pointer: '/message', code: 'is-length', message: 'Panjang isian tidak sesuai.' }],
};

describe('problemOf', () => {
  it('reads what the hub says', () => {
    expect(problemOf(422, JSON.stringify(problem))).toMatchObject({
      status: 422,
      code: 'input.invalid',
      message: 'Periksa kembali isian Anda.',
      faults: [{ pointer: '/message', message: 'Panjang isian tidak sesuai.' }],
    });
  });

  it.each(['', '<html><body>502 Bad Gateway</body></html>', 'null', '[]', '"x"', '{"errors":[1,null]}', '{"type":7}'])(
    'survives what a proxy may answer instead: %s',
    (body) => {
      expect(problemOf(502, body)).toMatchObject({ status: 502, code: '', faults: [] });
    },
  );
});

describe('a stale version', () => {
  it('says what is there now', () => {
    const stale = { ...problem, status: 412, present: { version: 7, status: 'closed' } };
    expect(problemOf(412, JSON.stringify(stale)).present).toEqual({ version: 7, status: 'closed' });
    expect(problemOf(412, JSON.stringify({ ...stale, present: 'x' })).present).toBeNull();
  });
});

describe('readableProblem', () => {
  const texts = problemText.id;

  it('says in one sentence what happened, and which fields are wrong', () => {
    expect(readableProblem(problemOf(422, JSON.stringify(problem)), texts, 'id')).toEqual({
      sentence: texts.badInput,
      details: ['Panjang isian tidak sesuai.'],
    });
  });

  it('passes on what a rule of the hub says itself', () => {
    const refused = new ApiProblem(422, 'triage.not-assignable', 'Instansi itu tidak dikenal.');
    expect(readableProblem(refused, texts, 'id').details).toEqual(['Instansi itu tidak dikenal.']);
    const also = { language: 'en', detail: 'There is no such institution.' };
    const both = problemOf(422, JSON.stringify({ detail: 'Instansi itu tidak dikenal.', also }));
    expect(readableProblem(both, problemText.en, 'en').details).toEqual(['There is no such institution.']);
  });

  it.each([
    { given: noAnswer(), sentence: texts.offline },
    { given: new ApiProblem(403, 'csrf.token-wrong', ''), sentence: texts.otherPerson },
    { given: new ApiProblem(412, 'version.stale', ''), sentence: texts.changed },
    { given: new ApiProblem(503, '', ''), sentence: texts.server },
    { given: new ApiProblem(418, '', ''), sentence: texts.other },
    { given: new TypeError('undefined is not a function'), sentence: texts.other },
  ])('never shows a stack or a code: $sentence', ({ given, sentence }) => {
    expect(readableProblem(given, texts, 'id')).toEqual({ sentence, details: [] });
  });
});
