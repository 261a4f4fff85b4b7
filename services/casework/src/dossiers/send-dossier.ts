import type { Staff } from '#libs/access';
import { takenBy } from '#libs/sheets';
import type { FastifyReply } from 'fastify';
import type { Dossier } from './dossier.js';
import type { DossierDto } from './dossiers.dto.js';
import { drawDossier } from './draw-dossier.js';

/** As a file: a PDF, in Indonesian where nobody asked for English and marked with whom of the staff took it, or the same as JSON. */
export async function sendDossier(
  reply: FastifyReply,
  dossier: Dossier,
  { as = 'pdf', language = 'id' }: DossierDto,
  taken: { readonly by: Staff; readonly at: Date } | null,
): Promise<void> {
  const mark = taken && takenBy(taken.by, taken.at, language);
  void reply
    .header('cache-control', 'private, no-store')
    .header(
      'content-disposition',
      `attachment; filename="ombudsman-${dossier.facts.code}${as === 'pdf' && language === 'en' ? '-en' : ''}.${as}"`,
    );
  if (as === 'json') await reply.type('application/json; charset=utf-8').send(JSON.stringify(dossier));
  else await reply.type('application/pdf').send(await drawDossier(dossier, language, mark));
}

/** Where the anchors are published, as whoever asks reaches it. */
export const anchorsUrlFor = ({ protocol, host }: { readonly protocol: string; readonly host: string }): string =>
  `${protocol}://${host}/api/casework/anchors`;
