import { createParamDecorator, HttpException, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import type { FastifyRequest } from 'fastify';

/** A change must say which version it changes. */
class VersionRequired extends DomainError {
  readonly code = 'version.required';
  readonly kind = 'precondition-required';
}

/** The version that was changed is not the present one: somebody else was first. */
export class VersionStale extends DomainError {
  readonly code = 'version.stale';
  readonly kind = 'precondition-failed';
  /** What it is now, for a page that shows the difference. */
  readonly present: Readonly<Record<string, unknown>> | null = null;
}

/** The tag of a version: `"7"`. */
export const etag = (version: number): string => `"${version}"`;

/** 428 without a header, 400 with one that is not a version of ours. */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined) throw new VersionRequired('If-Match is missing');
  const version = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined) throw new HttpException({ code: 'version.malformed' }, 400);
  return Number(version);
}

/** The version from `If-Match`, as a number. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
