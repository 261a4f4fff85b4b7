import { escalationRungs, type EscalationRung } from '#libs/contracts';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { ListOverdueDto } from '../overdue/overdue.dto.js';

const rungs = [...escalationRungs, 'none'] as const;

export class ListEscalationsDto extends ListOverdueDto {
  /** Code of the institution whose part of the tree is looked at. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  within?: string;

  /** On which rung of the ladder it stands; `none`: below the first. */
  @IsOptional()
  @IsIn(rungs)
  rung?: EscalationRung | 'none';

  /** Only what nobody holds. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  unowned?: boolean;
}
