import type { ServicePeriod } from './service-period.js';
import { tidyAliases } from './tidy-aliases.js';

/** As it is kept: words as they are compared, and no line ends, since a list of the file has one on a line. */
export const tidyService = (one: ServicePeriod): ServicePeriod => ({
  ...one,
  name: one.name.trim(),
  words: tidyAliases(one.words),
  hints: tidyAliases(one.hints),
  examples: one.examples.map((example) => example.replace(/\s+/g, ' ').trim()).filter((example) => example !== ''),
});
