import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { setAsideKinds, type SetAsideKind } from '#libs/contracts';
import { Trimmed } from '#libs/runtime';
import type { DeskDecision } from '../triage/decide-item.js';

const When = (...deeds: DeskDecision['do'][]) => ValidateIf((wish: BulkDecisionDto) => deeds.includes(wish.do));

export class BulkDecisionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  complaints!: string[];

  @IsIn(['assign', 'ask', 'set-aside'])
  do!: DeskDecision['do'];

  /** For `assign`: codes of who must answer, the first one leads. */
  @When('assign')
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { each: true })
  @MaxLength(100, { each: true })
  institutions?: string[];

  /** For `assign`: why, for colleagues. For `set-aside`: why, for the citizen. */
  @When('assign', 'set-aside')
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason?: string;

  /** For `ask`: what the citizens read. */
  @When('ask')
  @Trimmed()
  @IsString()
  @Length(5, 500)
  question?: string;

  @When('set-aside')
  @IsIn(setAsideKinds)
  how?: SetAsideKind;
}

export function decisionOf({
  do: deed,
  institutions = [],
  reason = '',
  question = '',
  how,
}: BulkDecisionDto): DeskDecision {
  switch (deed) {
    case 'assign':
      return { do: deed, institutions, reason };
    case 'ask':
      return { do: deed, question };
    case 'set-aside':
      return { do: deed, how: how ?? 'archived', reason };
  }
}
