import { describe, expect, it } from '@jest/globals';
import { postgresSocket } from './postgres-socket.js';

describe('the socket of the database', () => {
  it.each([
    { place: `/home/${'deep/'.repeat(20)}salur`, why: 'an address has no room for so long a path' },
    { place: '/home/one,two/salur', why: 'PostgreSQL would take it for two folders' },
  ])('is not in $place: $why', ({ place }) => {
    expect(postgresSocket(place, undefined, 5432)).toBeNull();
  });
});
