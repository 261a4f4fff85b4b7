import { Injectable } from '@nestjs/common';
import type { InstitutionKind } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import { Log } from '#libs/runtime';
import { ListInstitutions, type ListedInstitution } from '../institutions/list-institutions.js';
import type { OptionGroup } from './parts/field.js';
import type { Words } from './words/words.js';

type GroupName = keyof Words['form']['groups'];

const groupOf: Readonly<Record<InstitutionKind, GroupName | null>> = {
  ministry: 'ministry',
  agency: 'ministry',
  bumn: 'bumn',
  subsidiary: 'subsidiary',
  'local-office-kind': 'regional',
  // Five hundred of them: the place says which. Named only where it is chosen already.
  'local-government': null,
  'regional-enterprise': 'regional',
  // People know the company, not its office.
  unit: null,
};

/** To whom a form can be addressed, by kind. */
@Injectable()
export class OfferInstitutions {
  constructor(
    private readonly listInstitutions: ListInstitutions,
    private readonly log: Log,
  ) {}

  async run(today: LocalDate, { form }: Words, chosen: string): Promise<OptionGroup[]> {
    const listed = await this.listedOn(today);
    const names = Object.keys(form.groups) as GroupName[];
    const groups = names.map((name) => ({
      label: form.groups[name],
      options: listed
        .filter(({ kind, code }) => (code === chosen ? (groupOf[kind] ?? 'regional') : groupOf[kind]) === name)
        .map((institution) => ({ value: institution.code, label: institution.name })),
    }));
    return groups.filter(({ options }) => options.length > 0);
  }

  /** A form without the list is worth more than no form: somebody's story may be in it. */
  private async listedOn(today: LocalDate): Promise<readonly ListedInstitution[]> {
    try {
      return await this.listInstitutions.on(today);
    } catch (error) {
      this.log.error({ error }, 'The form is shown without institutions');
      return [];
    }
  }
}
