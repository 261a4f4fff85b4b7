import { describe, expect, it } from '@jest/globals';
import type { Period } from '../api/directory.js';
import { aliasLinesOf, namesIn } from './alias-lines.js';
import { changeOf, formOf } from './change-of.js';
import { whatChanged } from './what-changed.js';

const held: Period = {
  ...{ code: 'pelni', name: 'PT Pelni', kind: 'bumn', parent: 'bp-bumn', validFrom: '2020-01-01', validTo: null },
  ...{ aliases: ['pelni', 'kapal pelni'], aliasKinds: [{ alias: 'pelni', kind: 'official' }] },
  ...{ timeZone: 'Asia/Jakarta', successor: null, successors: [] },
  ...{ coordinator: 'bp-bumn', connection: 'central', approvesAnswers: false, source: null },
  liaison: { role: 'Humas', mailbox: null, phone: null },
};
const form = formOf(held);

describe('a change of an institution', () => {
  it('is nothing when nobody has written anything', () => {
    expect(changeOf(form, form)).toEqual({});
  });

  it.each([
    { why: 'a name', written: { name: ' PT Pelni Raya ' }, sent: { name: 'PT Pelni Raya' } },
    {
      why: 'names, one on a line',
      written: { aliases: { ...form.aliases, unknown: 'kapal pelni\n\n kapal \n' } },
      sent: { aliases: ['pelni', 'kapal pelni', 'kapal'] },
    },
    {
      why: 'only of which kind a name is',
      written: { aliases: { ...form.aliases, colloquial: 'kapal pelni', unknown: '' } },
      sent: {
        aliasKinds: [
          { alias: 'pelni', kind: 'official' },
          { alias: 'kapal pelni', kind: 'colloquial' },
        ],
      },
    },
    {
      why: 'a new name of a kind',
      written: { aliases: { ...form.aliases, application: 'pelni mobile' } },
      sent: {
        aliases: ['pelni', 'pelni mobile', 'kapal pelni'],
        aliasKinds: [
          { alias: 'pelni', kind: 'official' },
          { alias: 'pelni mobile', kind: 'application' },
        ],
      },
    },
    { why: 'that it stands alone', written: { parent: null }, sent: { parent: null } },
    {
      why: 'its kind',
      written: { kind: 'subsidiary' as const, parent: 'asdp' },
      sent: { kind: 'subsidiary', parent: 'asdp' },
    },
    { why: 'a regulation', written: { source: 'PP 1/2027' }, sent: { source: 'PP 1/2027' } },
    { why: 'no desk', written: { liaisonRole: ' ' }, sent: { liaison: null } },
    {
      why: 'the phone of the desk',
      written: { liaisonPhone: '162' },
      sent: { liaison: { role: 'Humas', mailbox: null, phone: '162' } },
    },
    {
      why: 'its end',
      written: { validTo: '2027-01-01', successors: ['asdp', 'damri'] },
      sent: { validTo: '2027-01-01', successors: ['asdp', 'damri'] },
    },
    {
      why: 'how it works',
      written: { coordinator: null, timeZone: 'Asia/Makassar', connection: 'full' as const, approvesAnswers: true },
      sent: { coordinator: null, timeZone: 'Asia/Makassar', connection: 'full', approvesAnswers: true },
    },
  ])('tells only what was changed: $why', ({ written, sent }) => {
    expect(changeOf(form, { ...form, ...written })).toEqual(sent);
  });

  it('does not take the end of a stretch for the end of the institution', () => {
    expect(formOf({ ...held, validTo: '2026-01-01', liaison: null }).validTo).toBe('');
    expect(formOf({ ...held, validTo: '2026-01-01', successor: 'asdp' }).validTo).toBe('2026-01-01');
  });
});

describe('names by kind', () => {
  it('are shown under the kind that is known, else as not decided', () => {
    expect(aliasLinesOf(held)).toMatchObject({ official: 'pelni', unknown: 'kapal pelni', former: '' });
  });

  it('are of the first kind where they are written twice', () => {
    expect(namesIn({ ...form.aliases, unknown: 'pelni' })).toEqual({
      aliases: ['pelni'],
      aliasKinds: [{ alias: 'pelni', kind: 'official' }],
    });
  });
});

describe('two stretches of days', () => {
  it('differ in what an official would call a change', () => {
    expect(whatChanged(held, { ...held, validFrom: '2026-01-01', name: 'Pelni', aliases: [] })).toEqual([
      'name',
      'aliases',
    ]);
  });
});
