/** Who asks, as far as it matters here. */
export interface Decider {
  readonly role: 'officer' | 'triage' | 'coordinator' | 'administrator' | 'clerk';
  /** Their place in the tree: `bp-bumn/`. */
  readonly path: string;
}

export interface Waiting {
  readonly desk: 'triage' | 'coordinator';
  /** Place in the tree of who handed it back; null where nobody has. */
  readonly handBackPath: string | null;
}

/**
 * The triage desk decides what nobody has handed back twice; a coordinator decides among those below, and who handed it back
 * must be one of them. What comes from outside every coordinator's tree waits for an administrator, who may decide anything.
 */
export function mayDecide({ role, path }: Decider, { desk, handBackPath }: Waiting): boolean {
  switch (role) {
    case 'administrator':
      return true;
    case 'triage':
      return desk === 'triage';
    case 'coordinator':
      return desk === 'coordinator' && (handBackPath?.startsWith(path) ?? false);
    case 'officer':
    case 'clerk':
      return false;
  }
}

/** Where somebody looks who does not say where. */
export const ownDesk = ({ role }: Decider): Waiting['desk'] => (role === 'coordinator' ? 'coordinator' : 'triage');
