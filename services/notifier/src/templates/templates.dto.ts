import { spokenLanguages, type SpokenLanguage } from '#libs/contracts';
import { IsLocalDate } from '#libs/runtime';
import { IsIn, IsString, Length } from 'class-validator';
import { channels, templateKeyNames, type Channel, type TemplateKey } from '../rules/template-keys.js';

export class NoticeTemplateDto {
  @IsIn(templateKeyNames)
  key!: TemplateKey;

  @IsIn(channels)
  channel!: Channel;

  @IsIn(spokenLanguages)
  language!: SpokenLanguage;

  /** What citizens read; `{code}` and its like stand for values. */
  @IsString()
  @Length(10, 2_000)
  words!: string;

  /** The first day on which it is used. */
  @IsLocalDate()
  validFrom!: string;
}
