import { describe, expect, it } from '@jest/globals';
import { changedIn, emptyForm, entryOf, faultOf, formOf, type ServiceForm } from './service-form-of.js';

const written: ServiceForm = {
  ...emptyForm('2026-11-27'),
  ...{ code: 'listrik-padam', owner: 'pln', name: 'Listrik padam', about: 'Aliran listrik yang terputus.' },
  ...{ words: ' listrik + padam \n\nmati lampu', standardDays: '3', class: 'complaint' },
};

describe('the form of a service', () => {
  it('becomes an entry, and the entry the same form again', () => {
    const entry = entryOf(written);
    expect(entry).toMatchObject({
      words: ['listrik + padam', 'mati lampu'],
      standardDays: 3,
      app: null,
      validTo: null,
    });
    expect(entryOf(formOf(entry))).toEqual(entry);
    expect(entryOf(emptyForm('2026-11-27'))).toMatchObject({ class: null, standardDays: null, owner: '' });
    expect(formOf({ ...entry, class: null, standardDays: null })).toMatchObject({ class: '', standardDays: '' });
  });

  it('sends only what was changed', () => {
    expect(changedIn(written, written)).toEqual({});
    expect(changedIn(written, { ...written, app: 'PLN Mobile', validTo: '2027-01-01' })).toEqual({
      app: 'PLN Mobile',
      validTo: '2027-01-01',
    });
  });

  it.each([
    { part: {}, fault: null },
    { part: { code: 'Listrik' }, fault: 'codeWrong' },
    { part: { name: 'ab' }, fault: 'nameMissing' },
    { part: { owner: null }, fault: 'ownerMissing' },
    { part: { about: 'pendek' }, fault: 'aboutShort' },
    { part: { standardDays: '0' }, fault: 'daysWrong' },
    { part: { standardDays: '1.5' }, fault: 'daysWrong' },
    { part: { validTo: '2026-11-27' }, fault: 'endsTooEarly' },
    { part: { validTo: '2026-11-28' }, fault: null },
  ])('with $part has the fault $fault', ({ part, fault }) => {
    expect(faultOf({ ...written, ...part })).toBe(fault);
  });
});
