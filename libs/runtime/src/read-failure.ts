import { HttpException } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { VersionStale } from './if-match.js';
import { InputRefused } from './input-refused.js';
import { statusOf, type InputFault } from './problem.js';

/** What went wrong, as far as the asker may know. `words` are the refusal's own, where it has any. */
export interface Failure {
  readonly status: number;
  readonly code: string | null;
  readonly words: { readonly id: string | null; readonly en: string | null };
  readonly errors?: readonly InputFault[];
  readonly present?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

const silent = { id: null, en: null };
const retryAfterSeconds = 5;
const unavailable: Failure = { status: 503, code: 'service.unavailable', words: silent, retryAfterSeconds };

/** Reads whatever was thrown; anything not recognised is a fault of ours. */
export function readFailure(thrown: unknown): Failure {
  if (thrown instanceof InputRefused) {
    return { status: 422, code: thrown.code, words: silent, errors: thrown.errors };
  }
  if (thrown instanceof DomainError) {
    const status = statusOf[thrown.kind];
    return {
      status,
      code: thrown.code,
      words: { id: thrown.inWords?.id ?? null, en: thrown.inWords?.en ?? thrown.message },
      ...(thrown instanceof VersionStale && thrown.present ? { present: thrown.present } : {}),
      ...(status === 429 ? { retryAfterSeconds: 60 } : {}),
    };
  }
  if (thrown instanceof HttpException) return readHttpException(thrown);
  return readDatabase(thrown) ?? readFastify(thrown) ?? { status: 500, code: null, words: silent };
}

function readHttpException(thrown: HttpException): Failure {
  const response = thrown.getResponse();
  const code = typeof response === 'object' && 'code' in response ? response.code : null;
  const status = thrown.getStatus();
  const failure = { status, code: typeof code === 'string' ? code : null, words: silent };
  return status === 503 ? { ...failure, retryAfterSeconds } : failure;
}

/** Fastify's own refusals (bad JSON, wrong media type, too large) carry a status. */
function readFastify(thrown: unknown): Failure | null {
  const status = property(thrown, 'statusCode');
  if (typeof status !== 'number' || status < 400 || status > 599) return null;
  return { status, code: null, words: silent };
}

// Class 08: connection; 57P: shut down; 53: out of connections or memory; 55P03, 57014: took too long; 55000: a database that lets nobody in; 40: try again.
const tryLater = /^(?:08...|57P0[1-5]|57014|53...|55000|55P03|40...)$/;
const noConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
const poolWords =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end|Connection ended unexpectedly)/i;
// Text that PostgreSQL cannot keep, or that is no number, date or uuid: the input was bad wherever it slipped through.
const unreadable = /^(?:22021|22P05|22P02|22001|22003|22007|22008)$/;

function readDatabase(thrown: unknown): Failure | null {
  for (const error of chain(thrown)) {
    const code = property(error, 'code');
    if (typeof code === 'string' && (tryLater.test(code) || noConnection.has(code))) return unavailable;
    if (typeof code === 'string' && unreadable.test(code))
      return { status: 422, code: 'input.unreadable', words: silent };
    if (error instanceof Error && poolWords.test(error.message)) return unavailable;
  }
  return null;
}

/** The error, what the driver said, and what it was caused by. */
function* chain(thrown: unknown, depth = 0): Generator {
  if (depth > 4 || typeof thrown !== 'object' || thrown === null) return;
  yield thrown;
  yield* chain(property(thrown, 'driverError'), depth + 1);
  yield* chain(property(thrown, 'cause'), depth + 1);
  const several = property(thrown, 'errors');
  if (Array.isArray(several)) for (const one of several) yield* chain(one, depth + 1);
}

const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && name in of ? (of as Record<string, unknown>)[name] : undefined;
