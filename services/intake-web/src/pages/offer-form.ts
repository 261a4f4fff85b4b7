import { Injectable } from '@nestjs/common';
import type { InstitutionKind } from '#libs/contracts';
import { localDateOf, type LocalDate } from '#libs/domain';
import { Clock, Log } from '#libs/runtime';
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

/** What the form offers today: institutions by kind, and the last day on which something can have happened. */
@Injectable()
export class OfferForm {
  constructor(
    private readonly listInstitutions: ListInstitutions,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async run({ form }: Words, chosen = ''): Promise<{ today: LocalDate; institutions: OptionGroup[] }> {
    const today = localDateOf(this.clock.now(), 'Asia/Jakarta');
    const listed = await this.listedOn(today);
    const names = Object.keys(form.groups) as GroupName[];
    const institutions = names.map((name) => ({
      label: form.groups[name],
      options: listed
        .filter(({ kind, code }) => (code === chosen ? (groupOf[kind] ?? 'regional') : groupOf[kind]) === name)
        .map((institution) => ({ value: institution.code, label: institution.name })),
    }));
    return { today, institutions: institutions.filter(({ options }) => options.length > 0) };
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
