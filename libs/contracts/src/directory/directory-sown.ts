import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';

/**
 * Everything that the seed knows has been said. The topic has one partition, so whoever hears this has heard all of it
 * and may decide by it. Subject = `directory:sown`.
 */
export const directorySown = defineEvent(
  'id.salur.directory.sown.v1',
  'salur.directory',
  z.object({
    /** Hash of the seed's rows. */
    seed: z.string().min(1),
  }),
);
export type DirectorySown = EventOf<typeof directorySown>;
