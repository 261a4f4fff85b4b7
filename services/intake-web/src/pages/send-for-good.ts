import type { FastifyReply, FastifyRequest } from 'fastify';

/** What is named by its content never changes. */
export async function sendForGood(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { content, gzipped }: { content: Buffer; gzipped: Buffer },
): Promise<void> {
  void reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
  if (/\bgzip\b/.test(headers['accept-encoding'] ?? '')) await reply.header('content-encoding', 'gzip').send(gzipped);
  else await reply.send(content);
}
