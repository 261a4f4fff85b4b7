import { parse } from 'yaml';
import { z } from 'zod';
import { complaintClass, institutionCode } from '#libs/contracts';
import { catalogueFiles } from './catalogue-files.js';
import { mainTopicCodes } from './main-topics.js';
import { wordsOfTwoOwners } from './words-of-two-owners.js';

/** `a, b` → a and b: words are written with commas, over as many lines as they need, so that a row stays readable. */
const words = z
  .string()
  .default('')
  .transform((listed) => listed.split(',').map((word) => word.replace(/\s+/g, ' ').trim()))
  .transform((listed) => (listed.length === 1 && listed[0] === '' ? [] : listed))
  .pipe(z.array(z.string().regex(/^[^\p{Lu}]+$/u, 'a word is lower case and not empty')));

const row = z.strictObject({
  code: institutionCode,
  /** An institution or unit, or a kind of local office: then the place decides whose. */
  owner: institutionCode,
  name: z.string().min(3),
  /** The application or desk citizens know it by. */
  app: z.string().optional(),
  about: z.string().min(10),
  /** What it is not, and whose that is. */
  not: z.string().optional(),
  /** Phrases that speak for the service by themselves; `listrik + padam`: close together, `a|b`: either. */
  words,
  /** Phrases that services of several owners have in common on purpose: they ask for more to decide. */
  shared: words,
  hints: words,
  examples: z.array(z.string().min(8)).min(2).max(40),
  standardDays: z.int().positive().optional(),
  class: complaintClass.optional(),
  sensitive: z.boolean().default(false),
  topics: z.array(z.enum(mainTopicCodes)).min(1),
});

/** One service of the seed: `words` holds the shared ones too. */
export type SeededService = Readonly<Omit<z.output<typeof row>, 'shared'>>;

/** Every fault of the files at once, each with its file and code, so that a writer mends them in one go. */
export class ServiceSeedIsFaulty extends Error {
  constructor(faults: readonly string[]) {
    super(`The service catalogue has faults:\n${faults.join('\n')}`);
  }
}

/** The services of the catalogue, of that folder's files if one is named. */
export function readServices(folder?: string): readonly SeededService[] {
  const faults: string[] = [];
  const read: { file: string; service: z.output<typeof row> }[] = [];
  for (const { file, written } of catalogueFiles(folder)) {
    for (const one of z.array(z.unknown()).parse(parse(written))) {
      const result = row.safeParse(one);
      if (result.success) read.push({ file, service: result.data });
      else faults.push(`${file}, ${codeOf(one)}: ${z.prettifyError(result.error)}`);
    }
  }
  for (const [code, those] of Map.groupBy(read, ({ service }) => service.code)) {
    if (those.length > 1)
      faults.push(`${those.map(({ file }) => file).join(', ')}: ${code} is there ${those.length} times`);
  }
  for (const { word, services } of wordsOfTwoOwners(read.map(({ service }) => service))) {
    faults.push(`"${word}" speaks for ${services.join(' and ')} without being shared`);
  }
  if (faults.length > 0) throw new ServiceSeedIsFaulty(faults);
  return read.map(({ service: { words, shared, ...rest } }) => ({ ...rest, words: [...words, ...shared] }));
}

const codeOf = (one: unknown): string =>
  z.object({ code: z.string() }).safeParse(one).data?.code ?? 'a row without code';
