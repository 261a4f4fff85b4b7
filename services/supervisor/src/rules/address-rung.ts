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

/** Who works on it, why they cannot be told, and who stands in for them. */
export interface Handler {
  readonly officer: string | null;
  readonly unreachable: Unreachable | null;
  readonly deputy: string | null;
}

/** Only the handler is told in person, or a deputy; if neither can be, the whole institution is told in that person's stead. */
export function addressRung(
  rung: EscalationRung,
  holder: { code: string; path: string } | null,
  handler: Handler,
): Address {
  const [root] = holder?.path.split('/') ?? [];
  const above = root === undefined || root === holder?.code ? null : root;
  const institution = where[rung] === 'above' ? above : (holder?.code ?? null);
  if (rung !== 'handler') return { institution, officer: null, without: null };
  const without = handler.officer === null ? 'nobody' : handler.unreachable;
  return { institution, officer: without === null ? handler.officer : handler.deputy, without };
}

/** Who is away and has left nobody in charge cannot act: waiting days for them before the next is told would help no one. */
export const tellsNextAtOnce = ({ officer, without }: Address): boolean =>
  officer === null && (without === 'on-leave' || without === 'removed');
