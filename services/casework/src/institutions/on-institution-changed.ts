import { Injectable } from '@nestjs/common';
import { institutionChanged, type InstitutionChanged } from '#libs/contracts';
import { moveStaff } from '#libs/access';
import { officeParts } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import { Not, Raw, type EntityManager } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { cases } from '../complaints/in-hand.js';
import { Macro } from '../macros/macro.entity.js';
import { KeepWords } from '../search/keep-words.js';
import { hub, Template } from '../templates/template.entity.js';
import { institutions } from './in-hand.js';
import { officeAt } from './institution-of.js';
import { Institution } from './institution.entity.js';

/**
 * directory → casework: an institution is new, renamed, moved in the tree or ended. Its cases move with it, and where they are
 * searched, its templates and macros, and its staff, who see cases by their place in the tree; see `succession` for an end.
 */
@Injectable()
export class OnInstitutionChanged implements EventHandler<typeof institutionChanged> {
  readonly contract = institutionChanged;

  constructor(private readonly keepWords: KeepWords) {}

  async handle({ data }: InstitutionChanged, tx: EntityManager): Promise<void> {
    const { code, name, path, timeZone, validTo, version, connection = 'central', approvesAnswers = false } = data;
    const known = await tx.findOneBy(Institution, { code });
    if (known && known.version > version) return;
    const { successor, successors: heirs = [] } = data;
    const successors = [...new Set([...(successor === null ? [] : [successor]), ...heirs])];
    const told: Institution = { code, name, path, timeZone, validTo, version, connection, approvesAnswers, successors };
    await this.keep(tx, told, known);
    if (known && data.kind === 'local-government') await this.keepOffices(tx, told);
  }

  private async keepOffices(tx: EntityManager, government: Institution): Promise<void> {
    const ofIt = Raw((code) => `${code} like :pattern`, {
      pattern: `pemda-%-${government.code.replace('pemda-', '')}`,
    });
    for (const office of await tx.findBy(Institution, { code: ofIt })) {
      const parts = officeParts(office.code);
      if (parts?.government === government.code) await this.keep(tx, officeAt(parts.kind, government), office);
    }
  }

  private async keep(tx: EntityManager, told: Institution, known: Institution | null): Promise<void> {
    const { code, name, path, timeZone } = told;
    await tx.upsert(Institution, told, ['code']);
    await institutions.layDown(tx);
    if (known && (known.name !== name || known.path !== path || known.timeZone !== timeZone)) {
      await cases.layDown(tx);
      await tx.update(Case, { institutionCode: code }, { institutionName: name, institutionPath: path, timeZone });
    }
    if (known && (known.name !== name || known.path !== path)) await moveStaff(tx, told);
    if (known && known.path !== path) await this.move(tx, told);
  }

  private async move(tx: EntityManager, told: Institution): Promise<void> {
    const { code: institutionCode, path: institutionPath } = told;
    await this.keepWords.moveWith(tx, told);
    // What somebody wrote there for everybody stays everybody's.
    await tx.update(Template, { institutionCode, institutionPath: Not(hub) }, { institutionPath });
    await tx.update(Macro, { institutionCode }, { institutionPath });
  }
}
