import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maySee, scopeOf } from './scope.js';
import { roles, type Role } from './staff.js';

const pln = { role: 'officer', path: 'bp-bumn/pln/' } as const;

describe('who may see what', () => {
  it.each([
    { staff: pln, path: 'bp-bumn/pln/', sees: true, why: 'their own institution' },
    { staff: pln, path: 'bp-bumn/pln/pln-icon-plus/', sees: true, why: 'a subsidiary below it' },
    { staff: pln, path: 'bp-bumn/kai/', sees: false, why: 'another company' },
    { staff: pln, path: 'bp-bumn/pln-nusantara/', sees: false, why: 'a name that begins alike is another company' },
    { staff: pln, path: 'bp-bumn/', sees: false, why: 'what is above it' },
    {
      staff: { role: 'coordinator', path: 'bp-bumn/' },
      path: 'bp-bumn/kai/',
      sees: true,
      why: 'the whole of their tree',
    },
    { staff: { role: 'coordinator', path: 'bp-bumn/' }, path: 'kemenhub/', sees: false, why: 'another tree' },
    { staff: { role: 'administrator', path: 'kemenpanrb/' }, path: 'kemenhub/', sees: true, why: 'everything' },
    {
      staff: { role: 'clerk', path: 'bp-bumn/' },
      path: 'bp-bumn/kai/',
      sees: false,
      why: 'a clerk takes and reads none',
    },
    { staff: { role: 'officer', path: '' }, path: 'bp-bumn/', sees: false, why: 'a row without a place sees nothing' },
    { staff: { role: 'officer', path: '%' }, path: 'bp-bumn/', sees: false, why: 'nor does one with a strange place' },
  ] as const)('$staff.role at "$staff.path", complaint at "$path": $sees ($why)', ({ staff, path, sees }) => {
    expect(maySee(staff, path)).toBe(sees);
  });

  it('is never more than what is at or below the own place, but for administrators', () => {
    const code = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
    const place = fc.array(code, { minLength: 1, maxLength: 4 }).map((codes) => `${codes.join('/')}/`);
    const role = fc.constantFrom<Role>(...roles.filter((one) => one !== 'administrator'));
    fc.assert(
      fc.property(role, place, place, (one, own, other) => {
        const above = own.split('/').slice(0, -1);
        const below = above.every((part, depth) => other.split('/')[depth] === part);
        expect(maySee({ role: one, path: own }, other)).toBe(below);
      }),
    );
  });

  it('hands PostgreSQL the same scope', () => {
    expect(scopeOf(pln)).toBe('bp-bumn/pln/');
    expect(scopeOf({ role: 'administrator', path: 'kemenpanrb/' })).toBe('');
  });
});
