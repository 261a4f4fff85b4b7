import { describe, expect, it } from '@jest/globals';
import { faultAt } from './fault-at.js';
import { ApiProblem, problemOf } from './problem.js';

const refused = new ApiProblem(422, 'input.invalid', 'Periksa kembali isian Anda.', [
  { pointer: '/amount', code: 'min', message: 'Angka terlalu kecil.' },
  { pointer: '/amount', code: 'is-int', message: 'Harus berupa bilangan bulat.' },
  { pointer: '/ladder/0/after', code: 'max', message: 'Angka terlalu besar.' },
]);

describe('a fault of the input', () => {
  it.each([
    { problem: refused, field: 'amount', said: 'Angka terlalu kecil. Harus berupa bilangan bulat.' },
    { problem: refused, field: 'ladder', said: 'Angka terlalu besar.' },
    { problem: refused, field: 'source', said: null },
    { problem: new TypeError('no'), field: 'amount', said: null },
    { problem: null, field: 'amount', said: null },
  ])('stands at $field as $said', ({ problem, field, said }) => {
    expect(faultAt(problem, field, 'id')).toBe(said);
  });

  it('is said in the language that is read now, if the hub said it in both', () => {
    const [id, en] = [{ message: 'Angka terlalu kecil.' }, { message: 'must not be less than 1' }];
    const fault = { pointer: '/amount', code: 'min' };
    const errors = [{ ...fault, ...id }];
    const both = problemOf(
      422,
      JSON.stringify({ errors, also: { language: 'en', detail: 'Check it.', errors: [{ ...fault, ...en }] } }),
    );
    expect([faultAt(both, 'amount', 'id'), faultAt(both, 'amount', 'en')]).toEqual([id.message, en.message]);
    expect(faultAt(problemOf(422, JSON.stringify({ errors })), 'amount', 'en')).toBe(id.message);
  });
});
