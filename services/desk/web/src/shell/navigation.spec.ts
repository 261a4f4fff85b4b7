import { describe, expect, it } from '@jest/globals';
import { roomsOf, startOf } from './navigation.js';

describe('the rooms of a role', () => {
  it.each([
    { role: 'officer', rooms: ['inbox'], start: '/inbox' },
    { role: 'triage', rooms: ['triage'], start: '/triage' },
    { role: 'coordinator', rooms: ['monitor', 'decisions'], start: '/monitor' },
    {
      role: 'administrator',
      rooms: ['inbox', 'triage', 'monitor', 'decisions', 'model', 'institutions'],
      start: '/monitor',
    },
  ] as const)('a $role finds $rooms and starts at $start', ({ role, rooms, start }) => {
    expect(roomsOf(role).map((room) => room.name)).toEqual(rooms);
    expect(startOf(role)).toBe(start);
  });
});
