import type { EntityManager } from 'typeorm';

interface Moved {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

/** Everybody of an institution is where it is in the tree from now on; what they may see follows with their next request. */
export const moveStaff = (tx: EntityManager, { code, name, path }: Moved): Promise<unknown> =>
  tx.query('select access.move_staff($1, $2, $3)', [code, name, path]);
