import { describe, expect, it } from '@jest/globals';
import { roomsOf, startOf } from './navigation.js';

describe('the rooms of a role', () => {
  it.each([
    { role: 'officer', rooms: ['inbox', 'macros', 'escalations', 'absences', 'directory'], start: '/inbox' },
    { role: 'triage', rooms: ['triage', 'directory'], start: '/triage' },
    {
      role: 'coordinator',
      rooms: ['monitor', 'escalations', 'absences', 'decisions', 'webhooks', 'costs', 'directory'],
      start: '/monitor',
    },
    {
      role: 'administrator',
      rooms: [
        'inbox',
        'triage',
        'monitor',
        'escalations',
        'decisions',
        'rules',
        'deadlines',
        'notices',
        'webhooks',
        'model',
        'directory',
      ],
      start: '/monitor',
    },
  ] as const)('a $role finds $rooms and starts at $start', ({ role, rooms, start }) => {
    expect(roomsOf(role).map((room) => room.name)).toEqual(rooms);
    expect(startOf(role)).toBe(start);
  });
});
