import { setClockBy } from '../clock.js';
import { get, post, rememberSession, sessionPath } from './call.js';
import { ApiProblem } from './problem.js';

export type Role = 'officer' | 'triage' | 'coordinator' | 'administrator' | 'clerk';

export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly institution: { readonly code: string; readonly name: string };
}

interface SessionAnswer {
  readonly staff: Staff;
  readonly csrfToken: string;
  /** The hub's time, by which deadlines are counted. */
  readonly now?: string;
}

/** Who is signed in, or null for nobody. */
export async function whoIsSignedIn(signal?: AbortSignal): Promise<Staff | null> {
  try {
    const answer = await get<SessionAnswer>(sessionPath, {}, signal);
    rememberSession(answer);
    if (answer.now) setClockBy(answer.now);
    return answer.staff;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

/** A session that has ended already is what was wanted. */
export async function signOut(): Promise<void> {
  try {
    await post('/api/desk/sign-out', {});
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
  }
}

/** Leaves the application for the sign-in of the institution's identity provider, and comes back to `path`. */
export const signInAddress = (path: string): string => `/api/desk/sign-in?to=${encodeURIComponent(path)}`;
