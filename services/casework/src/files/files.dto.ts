import { IsIn, IsOptional } from 'class-validator';
import type { CaseAction } from '../rules/case-actions.js';

const fileActions = ['ask', 'answer', 'contribute'] as const satisfies readonly CaseAction[];
export type FileAction = (typeof fileActions)[number];

export class AttachDto {
  /** What the file goes with. */
  @IsOptional()
  @IsIn(fileActions)
  action?: FileAction;
}
