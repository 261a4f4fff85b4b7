import { describe, expect, it } from '@jest/globals';
import { pushMessage } from './push-message.js';
import type { StaffItem } from './staff-item.js';

const anItem = (wish: Partial<StaffItem>): StaffItem => ({
  ...{ kind: 'reminder', code: '26K7-4QXM-1', caseId: 'c1', institution: 'PLN' },
  deadline: new Date('2026-12-11T17:00:00Z'),
  ...wish,
});

describe('a message on a device', () => {
  it('about one thing says which, until when, and leads there', () => {
    expect(pushMessage([anItem({})], 'n1', 'id')).toEqual({
      ...{ title: 'Tenggat mendekat', body: '26K7-4QXM-1 · PLN · tenggat 11 Des 2026' },
      ...{ path: '/desk/cases/c1', language: 'id', tag: 'n1' },
    });
  });

  it('about several says how many, with what is late first', () => {
    const items = [anItem({}), anItem({ kind: 'escalation', code: 'B' }), anItem({}), anItem({})];
    const { title, body, path } = pushMessage(items, 'n1', 'en');
    expect([title, path]).toEqual(['4 things wait for you in Salur', '/desk/']);
    expect(body).toBe('Past the deadline · B\nDeadline ahead · 26K7-4QXM-1\nDeadline ahead · 26K7-4QXM-1\n…');
  });

  it('about a digest needs no code, and two lines need no dots', () => {
    const digest = anItem({ kind: 'digest', code: null, caseId: null, deadline: null });
    expect(pushMessage([digest, digest], 'n1', 'id').body).toBe('Ikhtisar harian\nIkhtisar harian');
    expect(pushMessage([digest], 'n1', 'id').path).toBe('/desk/monitor?view=digests');
  });
});
