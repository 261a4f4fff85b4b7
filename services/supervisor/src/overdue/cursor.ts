import { DomainError } from '#libs/domain';

/** A page of a list is asked for by a cursor that this list did not give. */
export class CursorUnknown extends DomainError {
  readonly code = 'list.cursor-unknown';
  readonly kind = 'invalid';

  constructor() {
    super('This is not a cursor of this list');
  }
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z),([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Opaque to whoever carries it: the instant and the clock at which a page ended. */
export const writeCursor = (dueAt: Date, id: string): string =>
  Buffer.from(`${dueAt.toISOString()},${id}`).toString('base64url');

export function readCursor(text: string): { dueAt: string; id: string } {
  const [, dueAt, id] = shape.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (dueAt === undefined || id === undefined || Number.isNaN(Date.parse(dueAt))) throw new CursorUnknown();
  return { dueAt, id };
}
