import { Injectable } from '@nestjs/common';
import { download, FetchFile, type FetchOutcome } from '#libs/intake';
import { TelegramApi } from './telegram-api.js';

/** `getFile` tells where the file lies for an hour; from there it is downloaded. The Bot API gives files of up to 20 MB. */
@Injectable()
export class FetchByTelegram extends FetchFile {
  constructor(private readonly api: TelegramApi) {
    super();
  }

  async fetch(ref: string): Promise<FetchOutcome> {
    try {
      const { status, filePath, description } = await this.api.call('getFile', { file_id: ref });
      if (status === 400) return { outcome: /too big/i.test(description ?? '') ? 'too-large' : 'gone' };
      if (status !== 200 || filePath === null) return { outcome: 'not-now', detail: `telegram said ${status}` };
      const allowed = { hosts: [], origins: [this.api.origin] };
      return await download({ url: this.api.fileUrl(filePath), allowed });
    } catch {
      return { outcome: 'not-now', detail: 'telegram did not answer' };
    }
  }
}
