import { Injectable } from '@nestjs/common';
import { AskForCode } from './ask-for-code.js';
import { EnterCode } from './enter-code.js';

/** Both ends of a one-time code. */
@Injectable()
export class OneTimeCodes {
  constructor(
    readonly ask: AskForCode,
    readonly enter: EnterCode,
  ) {}
}
