import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/**
 * A deadline of the case has climbed to the last rung: its dossier for the Ombudsman is drawn up and kept, and from now on the
 * citizen may take it there. Once per clock.
 */
export const caseDossierMade = defineEvent(
  'id.salur.case.dossier-made.v1',
  'salur.cases',
  z.object({ caseId: z.uuid(), dossierId: z.uuid(), madeAt: instant }),
);
export type CaseDossierMade = EventOf<typeof caseDossierMade>;
