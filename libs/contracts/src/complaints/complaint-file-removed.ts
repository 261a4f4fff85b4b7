import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** A file of the citizen was kept while the scanner was away and turned out to carry a virus: its bytes are gone. Said once for each. */
export const complaintFileRemoved = defineEvent(
  'id.salur.complaint.file-removed.v1',
  'salur.complaints',
  z.object({ fileId: z.uuid(), removedAt: instant }),
);
export type ComplaintFileRemoved = EventOf<typeof complaintFileRemoved>;
