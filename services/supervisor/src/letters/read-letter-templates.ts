import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { DataSource, IsNull } from 'typeorm';
import { dayInWords } from '../paper/day-in-words.js';
import { checkLetterWords, templateOfDay, wordsOfLetter, type LetterWords } from '../rules/letter-words.js';
import { letterNumber } from '../rules/letter-number.js';
import { Institution } from '../directory/institution.entity.js';
import { LetterTemplate } from './letter-template.entity.js';

/** The words of somebody's letters: those in force, planned and past; and how a letter would read. */
@Injectable()
export class ReadLetterTemplates {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
  ) {}

  async list({ institution }: Staff): Promise<{ items: LetterTemplate[]; inForce: string | null }> {
    const items = await this.db.getRepository(LetterTemplate).find({
      where: [{ issuerCode: institution }, { issuerCode: IsNull() }],
      order: { effectiveFrom: 'DESC', writtenAt: 'DESC' },
      take: 100,
    });
    return { items, inForce: templateOfDay(items, { issuer: institution, day: this.today() })?.id ?? null };
  }

  /** The words filled in as for a letter of seven cases to the reader's own institution. */
  async preview({ institution }: Staff, words: LetterWords): Promise<LetterWords> {
    checkLetterWords(words);
    const named = await this.db.manager.findOneBy(Institution, { code: institution });
    const name = named?.name ?? institution;
    const day = this.today();
    return wordsOfLetter(words, {
      ...{ nomor: letterNumber(7, institution, day), tanggal: dayInWords(day), instansi: name, penerbit: name },
      jumlah: '7',
    });
  }

  private today(): string {
    return localDateOf(this.time.now(), hubTimeZone);
  }
}
