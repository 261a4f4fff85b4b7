import type { Door } from '#libs/contracts';

/**
 * Whether the reply to the message that ended it has said so: where a citizen ends a complaint in the very chat through which
 * they are told. Who does it on the page, of what came in elsewhere, is told there as well: it may have been somebody else.
 */
export const isToldAtDoor = ({ door }: { readonly door: Door }, endedAt: Door | undefined): boolean =>
  endedAt !== undefined && endedAt !== 'web' && endedAt === door;
