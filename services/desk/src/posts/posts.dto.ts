import { posts, type Post } from '#libs/access';
import { Trimmed } from '#libs/runtime';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';

export class FindOfficersDto {
  /** A part of their name, or of the name or code of their institution. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(0, 100)
  q?: string;
}

export class PostDto {
  /** Null: none, an officer like others. */
  @IsIn([...posts, null])
  post!: Post | null;
}
