import { Injectable } from '@nestjs/common';
import { ApproveRule } from './approve-rule.js';
import { AskSimulation } from './ask-simulation.js';
import { UndoRule } from './undo-rule.js';
import { WriteRule } from './write-rule.js';

/** The life of a rule. */
@Injectable()
export class RuleWork {
  constructor(
    readonly write: WriteRule,
    readonly simulate: AskSimulation,
    readonly approve: ApproveRule,
    readonly undo: UndoRule,
  ) {}
}
