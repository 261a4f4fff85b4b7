import { Injectable } from '@nestjs/common';
import { download, FetchFile, type FetchOutcome } from '#libs/intake';
import { MetaApi } from './meta-api.js';

/** A file lies under a public address of its own, for some days; no token of ours goes there. */
@Injectable()
export class FetchByMeta extends FetchFile {
  constructor(private readonly api: MetaApi) {
    super();
  }

  fetch(url: string): Promise<FetchOutcome> {
    return download({ url, allowed: this.api.allowedHosts, isOnlyAddress: true });
  }
}
