import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { DomainError } from '#libs/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ActOnCase, type Acted } from '../cases/act-on-case.js';
import type { ActionOnCase } from '../cases/action-on-case.js';
import { isDoneAlready, type MacroDeed, type MacroStep } from '../rules/macro-steps.js';
import { DraftAnswer } from './draft-answer.js';
import { MacroStepRefused } from './macro.errors.js';
import { KeepMacros } from './keep-macros.js';

interface On {
  readonly id: string;
  readonly version: number;
}

/**
 * Takes the steps of a macro on one case, all or none: a case on which one is refused stays as it was, so that the macro can
 * be run again once the reason is gone.
 */
@Injectable()
export class RunMacro {
  constructor(
    private readonly db: DataSource,
    private readonly macros: KeepMacros,
    private readonly actOnCase: ActOnCase,
    private readonly draftAnswer: DraftAnswer,
  ) {}

  async run(staff: Staff, on: On, macroId: string): Promise<Acted> {
    const { steps } = await this.macros.toRun(staff, macroId);
    return this.db.transaction(async (tx) => {
      let acted = await this.actOnCase.look(tx, staff, on);
      for (const [index, step] of steps.entries()) {
        if (isDoneAlready(step, acted, staff.id)) continue;
        const at = { id: on.id, version: acted.version };
        acted = await this.take(tx, staff, at, step).catch((error: unknown) => {
          throw error instanceof DomainError ? new MacroStepRefused(index + 1, step.do, error) : error;
        });
      }
      return acted;
    });
  }

  private async take(tx: EntityManager, staff: Staff, on: On, step: MacroStep): Promise<Acted> {
    if (step.do !== 'draft') return this.actOnCase.take(tx, staff, on, askedBy(step, step.do));
    await this.draftAnswer.run(tx, staff, on.id, step.template ?? '');
    return this.actOnCase.look(tx, staff, on);
  }
}

const askedBy = (step: MacroStep, action: Exclude<MacroDeed, 'draft'>): ActionOnCase => ({
  ...{ action, message: step.message ?? '', colleague: step.colleague ?? null, proposed: step.proposed ?? null },
  ...{ final: false, passed: false, class: null, confidential: null, to: null, until: null, reason: null },
  ...{ into: null, files: [] },
  marks: { priority: step.priority ?? null, add: step.labels ?? [], drop: [] },
});
