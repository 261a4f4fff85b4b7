import { Injectable } from '@nestjs/common';
import { FindFate } from './find-fate.js';
import { KeepFiles, type JudgedFile } from './keep-files.js';
import { WaitingFiles } from './waiting-files.js';

/** Fetches what is due. Nothing is held while a provider is asked; after a crash the files are due again. */
@Injectable()
export class FetchWaiting {
  constructor(
    private readonly files: WaitingFiles,
    private readonly finding: FindFate,
    private readonly keeping: KeepFiles,
  ) {}

  /** One pass over the files of one complaint; how many were tried. */
  async run(): Promise<number> {
    const claimed = await this.files.claim();
    const fates = await Promise.all(claimed.map(async (file) => ({ file, fate: await this.finding.of(file) })));
    const judged: JudgedFile[] = [];
    for (const { file, fate } of fates) {
      if (fate.fate === 'again') await this.files.putBack(file.id, fate.at, fate.detail);
      else judged.push({ file, fate });
    }
    if (judged.length > 0) await this.keeping.run(judged);
    return claimed.length;
  }
}
