import { uuidV5 } from './ids.js';

/** Any uuid will do, as long as it is always this one: another would plan every notice anew on a replay. */
const namespace = '5f0a3a5e-6d0b-4e0c-9a58-1d0f7a6f2c11';

/**
 * One event is told once per door: the same event and door always give the same id. So whoever said the event can tell from a
 * door's report that it is about it.
 */
export const noticeId = (eventId: string, door: string): string => uuidV5(`${eventId}/${door}`, namespace);
