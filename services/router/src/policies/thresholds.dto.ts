import { IsIn, IsISO8601, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { figureKinds } from '../rules/figures.js';
import type { PolicyKind } from './routing-policy.entity.js';

export class SetThresholdDto {
  /** What is set; absent: the threshold above which the router decides without a person. */
  @IsOptional()
  @IsIn(['auto-route-above', ...figureKinds])
  kind?: PolicyKind;

  /** A probability; one above which the router decides without a person is at least a half. */
  @IsNumber()
  @Min(0)
  @Max(1)
  amount!: number;

  /** From when on; not before now. */
  @IsISO8601({ strict: true, strictSeparator: true })
  effectiveFrom!: string;
}
