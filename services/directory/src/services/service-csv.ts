import { complaintClass, institutionCode, localDate, serviceChanged } from '#libs/contracts';
import { z } from 'zod';
import { lines, orNull, yesOrNo } from '../lists/csv-cells.js';
import type { CsvRows } from '../lists/read-csv-rows.js';
import type { ServicePeriod } from '../rules/service-period.js';

const { about, app, name, not, words, examples, topics, standardDays } = serviceChanged.data.shape;
const code = institutionCode.max(100);

/** A row of the file: one stretch of days of one service, lists with one on a line of the cell. */
const csvRow = z.strictObject({
  code,
  validFrom: localDate,
  validTo: orNull.pipe(localDate.nullable()),
  owner: code,
  name: z.string().trim().pipe(name.min(3)),
  app: orNull.pipe(app),
  about: z.string().trim().pipe(about.min(10)),
  not: orNull.pipe(not),
  words: lines.pipe(words),
  hints: lines.pipe(words),
  examples: lines.pipe(examples),
  standardDays: orNull.transform((text) => (text === null ? null : Number(text))).pipe(standardDays),
  class: orNull.pipe(complaintClass.nullable()),
  sensitive: yesOrNo,
  topics: lines.pipe(topics),
});

export const serviceRows: CsvRows<ServicePeriod> = {
  row: csvRow,
  // As many phrases as an entry may hold, each as long as it may be, would be more; nobody writes those.
  mostCharacters: 200_000,
  none: { id: 'tidak ada layanan di dalam berkas', en: 'there is no service in the file' },
};

export const serviceColumns = Object.keys(csvRow.shape);

export const serviceCells = (one: ServicePeriod): Record<string, string> => ({
  ...{ code: one.code, validFrom: one.validFrom, validTo: one.validTo ?? '', owner: one.owner, name: one.name },
  ...{ app: one.app ?? '', about: one.about, not: one.not ?? '', words: one.words.join('\n') },
  ...{ hints: one.hints.join('\n'), examples: one.examples.join('\n'), topics: one.topics.join('\n') },
  ...{ standardDays: one.standardDays === null ? '' : String(one.standardDays), class: one.class ?? '' },
  sensitive: String(one.sensitive),
});
