import { DomainError, NotYetKnown } from '#libs/domain';

/**
 * What a failure means for the message. `transient`: the database is away, everything waits. `conflict`: somebody else was
 * quicker, try again. `poison`: refused for good. `unknown`: could be either. The others wait for something to arrive.
 */
export type FailureClass =
  | 'transient'
  | 'conflict'
  | 'poison'
  | 'contract-invalid'
  | 'version-gap'
  | 'not-yet-known'
  | 'unknown';

export class ContractInvalid extends Error {
  override readonly name = 'ContractInvalid';
}

/** A unique key is another's. */
const keyTaken = '23505';

// Read a row as: an SQLSTATE, or a Node error code, that begins with it is of that class.
const byCode: readonly (readonly [string, FailureClass])[] = [
  ['08', 'transient'], // connection
  ['53', 'transient'], // out of connections, memory, disk
  ['57P', 'transient'], // the server is shutting down, crashed or starting
  ['58', 'transient'], // input or output of the server
  ['25006', 'transient'], // a standby that is not yet promoted
  ['ECONN', 'transient'],
  ['ETIMEDOUT', 'transient'],
  ['EPIPE', 'transient'],
  ['EHOSTUNREACH', 'transient'],
  ['ENOTFOUND', 'transient'],
  ['EAI_AGAIN', 'transient'],
  ['40', 'conflict'], // serialization, deadlock
  ['55P03', 'conflict'], // lock not available
  ['57014', 'conflict'], // cancelled by a time limit
  ['25P03', 'conflict'], // idle in transaction for too long
  [keyTaken, 'conflict'], // two writers at once
];

// pg says these without a code.
const lostConnection =
  /connection terminated|timeout exceeded when trying to connect|not queryable|pool after calling end/i;

function codeOf(error: object): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

export function classify(error: unknown): FailureClass {
  if (error instanceof NotYetKnown) return 'not-yet-known';
  if (error instanceof DomainError) return 'poison';
  if (error instanceof ContractInvalid) return 'contract-invalid';
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'OptimisticLockVersionMismatchError') return 'conflict';
  const code = codeOf(error);
  const found = byCode.find(([start]) => code?.startsWith(start));
  if (found) return found[1];
  if (lostConnection.test(error.message)) return 'transient';
  const inner = innerOf(error);
  return inner instanceof Error ? classify(inner) : 'unknown';
}

function innerOf(error: Error): unknown {
  const { driverError, cause } = error as { driverError?: unknown; cause?: unknown };
  return driverError instanceof Error && driverError !== error ? driverError : cause;
}

/** The database, not what it was asked: everything waits, and nobody is at fault. */
export const isAway = (error: unknown): boolean => classify(error) === 'transient';

/**
 * Somebody stood in the way and lets go of it again: it says nothing about what was asked, which may be asked as often as it
 * takes. A unique key that is taken may stay so.
 */
export const isHeldUp = (error: unknown): boolean => classify(error) === 'conflict' && !isKeyTaken(error);

function isKeyTaken(error: unknown): boolean {
  return error instanceof Error && (codeOf(error) === keyTaken || isKeyTaken(innerOf(error)));
}

/**
 * Why a message was parked, for a person to read. Of an unknown error only its name and code: its message may quote what a
 * citizen wrote, and nothing personal may lie in the clear.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}: ${error.message}`;
  if (error instanceof ContractInvalid) return error.message;
  if (!(error instanceof Error)) return 'something that is not an error was thrown';
  const code = codeOf(error);
  return code ? `${error.name} ${code}` : error.name;
}
