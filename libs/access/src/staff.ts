export const roles = ['officer', 'triage', 'coordinator', 'administrator', 'clerk'] as const;
export type Role = (typeof roles)[number];

/** Somebody who works with complaints, as every service sees them. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Code of the institution they work for. */
  readonly institution: string;
  /** Its place in the tree, codes from the root down: `bp-bumn/pln/`. */
  readonly path: string;
}
