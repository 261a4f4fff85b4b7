import type { FastifyRequest } from 'fastify';

/** The reply key that an application sends along; null: none, or several. */
export function sentReplyKey({ headers }: FastifyRequest): string | null {
  const sent = headers['reply-key'];
  return typeof sent === 'string' ? sent : null;
}
