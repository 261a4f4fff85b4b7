import type { EscalationRung } from '#libs/contracts';

export type Unreachable = 'nobody' | 'on-leave' | 'removed';

/** Whose people are told, and who of them in person. */
export interface Address {
  readonly institution: string | null;
  readonly officer: string | null;
  readonly without: Unreachable | null;
}

/**
 * Read a row as: the `coordinator` rung is told where the tree above the holder begins. What nobody holds, or what the root of
 * a tree is late with, goes to the hub itself, so that every rung reaches somebody.
 */
const where: Record<EscalationRung, 'holder' | 'above'> = {
  handler: 'holder',
  'liaison-officer': 'holder',
  head: 'holder',
  coordinator: 'above',
  ombudsman: 'above',
};

/** Only the handler is told in person; if there is none who can be, the whole institution is told in that person's stead. */
export function addressRung(
  rung: EscalationRung,
  holder: { code: string; path: string } | null,
  handler: { officer: string | null; unreachable: Unreachable | null },
): Address {
  const [root] = holder?.path.split('/') ?? [];
  const above = root === undefined || root === holder?.code ? null : root;
  const institution = where[rung] === 'above' ? above : (holder?.code ?? null);
  if (rung !== 'handler') return { institution, officer: null, without: null };
  const without = handler.officer === null ? 'nobody' : handler.unreachable;
  return { institution, officer: without === null ? handler.officer : null, without };
}
