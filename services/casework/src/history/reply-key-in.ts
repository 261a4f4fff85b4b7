import { heldKeyOf, heldKeysCookie } from '#libs/domain';
import type { FastifyRequest } from 'fastify';

/** The reply key of a complaint as a request brings it: the browser holds it, applications send it. */
export function replyKeyIn({ headers, cookies }: FastifyRequest, code: string): string | null {
  const sent = headers['reply-key'];
  return typeof sent === 'string' ? sent : heldKeyOf(cookies[heldKeysCookie] ?? '', code);
}
