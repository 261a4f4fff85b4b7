import { ListRegisterDto } from '#libs/runtime';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID, Matches } from 'class-validator';

/** By the day on which they were sent; `q` is in the number, or in the name of the institution that is warned. */
export class ListLettersDto extends ListRegisterDto {}

export class SendLettersDto {
  /** Made by the page when the button is pressed; a repeat of the call sends nothing anew. */
  @IsUUID()
  request!: string;

  /** Codes of the institutions that are warned. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(/^[a-z0-9-]{1,80}$/, { each: true })
  institutions!: string[];
}
