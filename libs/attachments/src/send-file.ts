import type { FastifyReply } from 'fastify';

const endingOf: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
};

/** A stranger's file is saved, never shown by the browser within our origin; its name is ours. */
export async function sendFile(
  reply: FastifyReply,
  file: { id: string; mediaType: string; content: Buffer },
): Promise<void> {
  const name = `lampiran-${file.id.slice(-8)}.${endingOf[file.mediaType] ?? 'bin'}`;
  await reply
    .type(file.mediaType)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(file.content);
}
