import { rounded, type Bench } from './bench-report.js';
import { keptHome } from './measured/kept-engines.js';
import { seedCases } from './seeding/seed-cases.js';

/** Fills the kept home; interrupted, it goes on where it was. */
export const seed: Bench = {
  about:
    'puts made-up cases into the tables of casework, supervisor and vault, for inbox and monitor; goes on where it was',
  options: { cases: { default: 1_000_000, about: 'how many there shall be in the end' } },
  run: ({ option, say, engines: on }) => {
    say(`Seeding ${keptHome().path}`);
    return on.kept(async (engines) => {
      const began = performance.now();
      const cases = await seedCases(engines, option('cases'), say);
      return { figures: { cases, seconds: rounded((performance.now() - began) / 1000) }, bare: {}, ratios: {} };
    });
  },
};
