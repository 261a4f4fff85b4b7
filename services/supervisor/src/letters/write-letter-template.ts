import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { hubTimeZone, localDateOf, uuidV7, type LocalDate } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { checkLetterWords, type LetterWords } from '../rules/letter-words.js';
import { LetterTemplate } from './letter-template.entity.js';
import { TemplateOfThePast } from './letter.errors.js';

/** Coordinators word the letters of their institution, administrators those of all who have no words of their own. */
export const wordedBy = ({ role, institution }: Staff): string | null =>
  role === 'administrator' ? null : institution;

/** Words letters from a day on. Nothing is overwritten; what is written again for the same day is a correction. */
@Injectable()
export class WriteLetterTemplate {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
  ) {}

  async run(staff: Staff, words: LetterWords, effectiveFrom: LocalDate): Promise<LetterTemplate> {
    checkLetterWords(words);
    const writtenAt = this.time.now();
    if (effectiveFrom < localDateOf(writtenAt, hubTimeZone)) throw new TemplateOfThePast(effectiveFrom);
    const { subject, opening, request } = words;
    const template = Object.assign(new LetterTemplate(), {
      ...{ id: uuidV7(), issuerCode: wordedBy(staff), effectiveFrom, subject, opening, request },
      ...{ writtenAt, writtenBy: staff.id, writtenByName: staff.name },
    });
    await this.db.getRepository(LetterTemplate).insert(template);
    return template;
  }
}
