import { Injectable } from '@nestjs/common';
import { CaseChanges } from '../cases/case-changes.js';
import { chooseForCheck } from '../checks/choose-for-check.js';
import { closeParts } from '../parts/close-parts.js';
import { reopenParts } from '../parts/reopen-parts.js';
import { KeepWords } from '../search/keep-words.js';
import type { Acting } from './acting.js';
import { Telling } from './telling.js';

/** What follows from a step, whoever took it: the case is kept, the sample drawn, and with a lead's end every part ends. */
@Injectable()
export class SettleStep {
  constructor(
    readonly tell: Telling,
    private readonly changes: CaseChanges,
    private readonly keepWords: KeepWords,
  ) {}

  async run(acting: Acting): Promise<void> {
    await chooseForCheck(acting);
    this.changes.keep(acting.tx, acting.found);
    if (acting.found.institutionCode !== acting.from.institution) await this.keepWords.move(acting.tx, acting.found);
    await closeParts(this.tell, acting, this.changes);
    await reopenParts(this.tell, acting, this.changes);
  }
}
