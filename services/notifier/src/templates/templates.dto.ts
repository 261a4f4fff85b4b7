import { localDate, spokenLanguages, type SpokenLanguage } from '#libs/contracts';
import { IsIn, IsString, Length, ValidateBy } from 'class-validator';
import { channels, templateKeyNames, type Channel, type TemplateKey } from '../rules/template-keys.js';

const IsLocalDate = (): PropertyDecorator =>
  ValidateBy({
    name: 'isLocalDate',
    validator: {
      validate: (value) => localDate.safeParse(value).success,
      defaultMessage: () => '$property must be a date like 2026-11-23',
    },
  });

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
