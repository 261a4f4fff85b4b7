import { Injectable } from '@nestjs/common';
import { FetchFile, type FetchOutcome } from '#libs/intake';
import { MailParts } from './mail-parts.js';

/** Files of a mail lie with us already. */
@Injectable()
export class FetchByMail extends FetchFile {
  constructor(private readonly parts: MailParts) {
    super();
  }

  async fetch(ref: string): Promise<FetchOutcome> {
    try {
      const content = await this.parts.get(ref);
      if (content === null) return { outcome: 'gone' };
      return content === 'too-large' ? { outcome: content } : { outcome: 'fetched', content, mediaType: null };
    } catch {
      return { outcome: 'not-now', detail: 'the database did not answer' };
    }
  }
}
