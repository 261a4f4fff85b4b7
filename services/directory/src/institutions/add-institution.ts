import { Injectable } from '@nestjs/common';
import type { Editor } from '../edits/keep-edits.js';
import type { Period } from '../rules/period.js';
import { kindsAmong, tidyAliases } from '../rules/tidy-aliases.js';
import { InstitutionExists } from './institution.errors.js';
import { RewriteDirectory } from './rewrite-directory.js';

type NewInstitution = Pick<Period, 'code' | 'name' | 'kind' | 'parent' | 'validFrom' | 'timeZone'> &
  Partial<Pick<Period, 'aliases' | 'aliasKinds' | 'coordinator' | 'source'>>;

/** An administrator founds an institution, from today or from a later day on. Its code is its name for ever. */
@Injectable()
export class AddInstitution {
  constructor(private readonly rewrite: RewriteDirectory) {}

  async run(
    { aliases: names = [], aliasKinds = [], coordinator = null, source = null, ...wish }: NewInstitution,
    by: Editor,
  ): Promise<void> {
    const aliases = tidyAliases(names);
    await this.rewrite.run(by, (periods) => {
      if (periods.some(({ code }) => code === wish.code)) throw new InstitutionExists(wish.code);
      const founded: Period = {
        ...{ ...wish, name: wish.name.trim(), aliases, aliasKinds: kindsAmong(aliasKinds, aliases) },
        ...{ coordinator, source, validTo: null },
        ...{ successor: null, successors: [], connection: 'central', approvesAnswers: false, liaison: null },
      };
      return Promise.resolve([...periods, founded]);
    });
  }
}
