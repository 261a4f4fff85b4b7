import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { addCalendarDays, DomainError, endOfLocalDay, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
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
    private readonly clock: Clock,
  ) {}

  async run(staff: Staff, on: On, macroId: string): Promise<Acted> {
    const { steps } = await this.macros.toRun(staff, macroId);
    return this.db.transaction(async (tx) => {
      let acted = await this.actOnCase.look(tx, staff, on);
      for (const [index, step] of steps.entries()) {
        if (isDoneAlready(step, acted, staff.id)) continue;
        const at = { id: on.id, version: acted.version };
        acted = await this.take(tx, staff, at, step, acted.timeZone).catch((error: unknown) => {
          throw error instanceof DomainError ? new MacroStepRefused(index + 1, step.do, error) : error;
        });
      }
      return acted;
    });
  }

  private async take(tx: EntityManager, staff: Staff, on: On, step: MacroStep, timeZone: string): Promise<Acted> {
    const { template = '' } = step;
    if (step.do === 'draft') {
      await this.draftAnswer.run(tx, staff, on.id, template);
      return this.actOnCase.look(tx, staff, on);
    }
    const message = step.do === 'answer' ? await this.draftAnswer.words(tx, staff, on.id, template) : step.message;
    const until = step.days === undefined ? null : this.endOfDayIn(step.days, timeZone);
    return this.actOnCase.take(tx, staff, on, { ...askedBy(step, step.do), message: message ?? '', until });
  }

  private endOfDayIn(days: number, timeZone: string): Date {
    return endOfLocalDay(addCalendarDays(localDateOf(this.clock.now(), timeZone), days), timeZone);
  }
}

const askedBy = (step: MacroStep, action: Exclude<MacroDeed, 'draft'>): Omit<ActionOnCase, 'message' | 'until'> => ({
  ...{ action, colleague: step.colleague ?? null, proposed: step.proposed ?? null, class: step.class ?? null },
  ...{ final: step.final ?? false, to: step.to ?? null, reason: step.reason ?? null },
  ...{ passed: false, confidential: null, into: null, files: [] },
  marks: { priority: step.priority ?? null, add: step.labels ?? [], drop: [] },
});
