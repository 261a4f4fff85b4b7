import { Injectable } from '@nestjs/common';
import { download, FetchFile, type FetchOutcome } from '#libs/intake';
import { WhatsAppApi } from './whatsapp-api.js';

/** Graph's codes for a file that it does not know, or no longer. */
const unknown: ReadonlySet<number> = new Set([100, 33, 131052]);

/** `GET /<media id>` tells where the file lies for some minutes; from there it is downloaded with the same token. */
@Injectable()
export class FetchByWhatsApp extends FetchFile {
  constructor(private readonly api: WhatsAppApi) {
    super();
  }

  async fetch(ref: string): Promise<FetchOutcome> {
    try {
      const { status, code, url } = await this.api.fileAt(ref);
      if (status === 404 || (status === 400 && code !== null && unknown.has(code))) return { outcome: 'gone' };
      if (url === null) return { outcome: 'not-now', detail: `whatsapp said ${code ?? status}` };
      const { accessToken, mediaHosts, graphUrl } = this.api.settings;
      const allowed = { hosts: mediaHosts, origins: [new URL(graphUrl).origin] };
      return await download({ url, allowed, headers: { authorization: `Bearer ${accessToken}` } });
    } catch {
      return { outcome: 'not-now', detail: 'whatsapp did not answer' };
    }
  }
}
