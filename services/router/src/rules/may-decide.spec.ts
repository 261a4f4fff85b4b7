import { describe, expect, it } from '@jest/globals';
import { mayDecide, ownDesk } from './may-decide.js';

describe('mayDecide', () => {
  it.each([
    { role: 'triage', path: 'panrb/', desk: 'triage', from: null, may: true, why: 'it is their desk' },
    {
      role: 'triage',
      path: 'panrb/',
      desk: 'coordinator',
      from: 'bp-bumn/pln/',
      may: false,
      why: 'a coordinator decides',
    },
    {
      role: 'coordinator',
      path: 'bp-bumn/',
      desk: 'coordinator',
      from: 'bp-bumn/pln/',
      may: true,
      why: 'below theirs',
    },
    { role: 'coordinator', path: 'bp-bumn/', desk: 'coordinator', from: 'polri/', may: false, why: 'not below theirs' },
    {
      role: 'coordinator',
      path: 'bp-bumn/',
      desk: 'coordinator',
      from: null,
      may: false,
      why: 'nobody handed it back',
    },
    { role: 'coordinator', path: 'bp-bumn/', desk: 'triage', from: null, may: false, why: 'not their desk' },
    { role: 'administrator', path: 'panrb/', desk: 'coordinator', from: 'polri/', may: true, why: 'somebody must' },
    {
      role: 'officer',
      path: 'bp-bumn/pln/',
      desk: 'triage',
      from: null,
      may: false,
      why: 'officers answer, they do not route',
    },
  ] as const)('$role at the $desk desk, handed back by $from → $may: $why', ({ role, path, desk, from, may }) => {
    expect(mayDecide({ role, path }, { desk, handBackPath: from })).toBe(may);
  });

  it('opens the desk that is the person’s own', () => {
    expect(ownDesk({ role: 'coordinator', path: 'bp-bumn/' })).toBe('coordinator');
    expect(ownDesk({ role: 'administrator', path: 'panrb/' })).toBe('triage');
  });
});
