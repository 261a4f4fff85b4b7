import type { FastifyReply } from 'fastify';
import type { Dossier } from './dossier.js';
import type { DossierDto } from './dossiers.dto.js';
import { drawDossier } from './draw-dossier.js';

/** As a file: a PDF, in Indonesian where nobody asked for English, or the same as JSON. */
export async function sendDossier(
  reply: FastifyReply,
  dossier: Dossier,
  { as = 'pdf', language = 'id' }: DossierDto,
): Promise<void> {
  void reply
    .header('cache-control', 'private, no-store')
    .header(
      'content-disposition',
      `attachment; filename="ombudsman-${dossier.facts.code}${as === 'pdf' && language === 'en' ? '-en' : ''}.${as}"`,
    );
  if (as === 'json') await reply.type('application/json; charset=utf-8').send(JSON.stringify(dossier));
  else await reply.type('application/pdf').send(await drawDossier(dossier, language));
}

/** Where the anchors are published, as whoever asks reaches it. */
export const anchorsUrlFor = ({ protocol, host }: { readonly protocol: string; readonly host: string }): string =>
  `${protocol}://${host}/api/casework/anchors`;
