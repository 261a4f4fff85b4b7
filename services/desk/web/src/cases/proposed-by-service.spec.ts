import { describe, expect, it } from '@jest/globals';
import { proposedByService } from './proposed-by-service.js';

const service = { name: 'Pelanggaran anggota polisi', standardDays: 5, class: 'oversight-complaint' } as const;
const found = { class: 'complaint', service, sensitive: true } as const;

describe('a form begins with', () => {
  it.each([
    { action: 'verify', more: {}, is: ['oversight-complaint', true], why: 'the catalogue proposes it' },
    { action: 'classify', more: {}, is: ['complaint', false], why: 'a person changes what holds' },
    {
      action: 'verify',
      more: { service: null, sensitive: false },
      is: ['complaint', false],
      why: 'no service is known',
    },
    {
      action: 'verify',
      more: { service: { ...service, class: null } },
      is: ['complaint', true],
      why: 'it is as was said',
    },
    { action: 'verify', more: { class: 'whistle-blowing' }, is: ['whistle-blowing', true], why: 'that stays one' },
  ] as const)('$is at $action: $why', ({ action, more, is }) => {
    const proposed = proposedByService(action, { ...found, ...more });
    expect([proposed.class, proposed.confidential]).toEqual(is);
  });
});
