import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { Filter } from '#libs/runtime';
import { editedThings, type EditedThing } from './directory-edit.entity.js';

export class ListEditsDto {
  @Filter()
  @IsIn(editedThings)
  thing!: EditedThing;

  /** Without it: the latest of all of that kind. */
  @Filter()
  @IsOptional()
  @IsString()
  @Length(1, 100)
  code?: string;
}
