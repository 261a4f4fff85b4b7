import { Injectable } from '@nestjs/common';
import type { Editor } from '../edits/keep-edits.js';
import { VersionStale } from '#libs/runtime';
import { given } from '../lists/given.js';
import { changedFrom, endedOn, type PeriodChange } from '../rules/change-periods.js';
import type { Period } from '../rules/period.js';
import { kindsAmong, tidyAliases } from '../rules/tidy-aliases.js';
import { InstitutionNotFound, InstitutionNotPossible } from './institution.errors.js';
import { Institution } from './institution.entity.js';
import { RewriteDirectory } from './rewrite-directory.js';

/** What an administrator may change; what is left out stays. */
export interface InstitutionChange extends PeriodChange {
  /** The day it takes effect; today where none is given. */
  readonly from?: string;
  readonly validTo?: string | null;
}

/** An administrator edits a record, for today or a later day; every service hears of it on that day. */
@Injectable()
export class ChangeInstitution {
  constructor(private readonly rewrite: RewriteDirectory) {}

  async run(code: string, version: number, change: InstitutionChange, by: Editor): Promise<number> {
    await this.rewrite.run(by, async (periods, { today, tx }) => {
      const found = await tx.findOneBy(Institution, { code });
      if (!found) throw new InstitutionNotFound(code);
      if (found.version !== version) throw new VersionStale(`The record is at version ${found.version}`);
      const own = periods.filter((one) => one.code === code);
      return [...periods.filter((one) => one.code !== code), ...changed(own, change, today)];
    });
    return this.rewrite.versionOf(code);
  }
}

/** A kind that is said of no name falls away, in whichever way the names have changed. */
const changed = (own: readonly Period[], change: InstitutionChange, today: string): Period[] =>
  edit(own, change, today).map((one) => ({ ...one, aliasKinds: kindsAmong(one.aliasKinds, one.aliases) }));

function edit(own: readonly Period[], { from, validTo, ...rest }: InstitutionChange, today: string): Period[] {
  const day = from ?? today;
  const tidy = {
    ...given(rest),
    ...(rest.name === undefined ? {} : { name: rest.name.trim() }),
    ...(rest.aliases === undefined ? {} : { aliases: tidyAliases(rest.aliases) }),
    ...heirsOf(rest),
  };
  const last = own.at(-1);
  // A closed record can still be told who took over, or be opened again.
  const isOver = last !== undefined && last.validTo !== null && last.validTo <= day;
  const edited = isOver ? [...own.slice(0, -1), { ...last, ...tidy }] : changedFrom(own, day, tidy);
  if (!edited)
    throw new InstitutionNotPossible({ id: 'Pada hari itu ia tidak ada', en: 'It does not exist on that day' });
  if (validTo === undefined) return edited;
  if (validTo === null) return edited.map((one, at) => (at === edited.length - 1 ? { ...one, validTo } : one));
  const successors = edited.at(-1)?.successors ?? [];
  const ended = endedOn(edited, validTo, successors);
  if (!ended)
    throw new InstitutionNotPossible({ id: 'Berakhir sebelum berlaku', en: 'It would be closed before it began' });
  return ended;
}

/** One who took over is the first of several. */
function heirsOf({ successor, successors }: PeriodChange): Pick<PeriodChange, 'successor' | 'successors'> {
  if (successors !== undefined) return { successor: successors[0] ?? null, successors };
  return successor === undefined ? {} : { successor, successors: successor === null ? [] : [successor] };
}
