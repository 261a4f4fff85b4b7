import { IsISO8601, IsNumber, Max, Min } from 'class-validator';

export class SetThresholdDto {
  /** The probability above which the router decides without a person. */
  @IsNumber()
  @Min(0.5)
  @Max(1)
  amount!: number;

  /** From when on; not before now. */
  @IsISO8601({ strict: true, strictSeparator: true })
  effectiveFrom!: string;
}
