import { Injectable } from '@nestjs/common';
import type { Editor } from '../edits/keep-edits.js';
import { succeed, type Succession } from '../rules/succeed.js';
import { InstitutionNotPossible } from './institution.errors.js';
import { RewriteDirectory } from './rewrite-directory.js';

/** Institutions are merged into one, or one is split into several, from a day on. Open cases go to the first successor on that day. */
@Injectable()
export class SucceedInstitutions {
  constructor(private readonly rewrite: RewriteDirectory) {}

  async run(succession: Succession, by: Editor): Promise<void> {
    await this.rewrite.run(by, (periods) => {
      const after = succeed(periods, succession);
      if (!after)
        throw new InstitutionNotPossible({
          id: `Tidak semua dari ${succession.ended.join(', ')} ada pada ${succession.on}`,
          en: `Not all of ${succession.ended.join(', ')} exist on ${succession.on}`,
        });
      return Promise.resolve(after);
    });
  }
}
