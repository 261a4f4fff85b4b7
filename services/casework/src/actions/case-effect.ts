import type { Staff } from '#libs/access';
import type { ActionOnCase } from '../cases/action-on-case.js';
import type { Acting } from './acting.js';
import type { Telling } from './telling.js';

/** A step that a person takes. */
export interface StaffActing extends Acting {
  readonly staff: Staff;
  readonly asked: ActionOnCase;
}

/** What a step does beyond moving the case: its checks, its line in the timeline, its event. */
export type Effect = (acting: StaffActing, tell: Telling) => Promise<void>;
