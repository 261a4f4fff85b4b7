import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { root } from '../local/prepare/root.mjs';
import { placesUncovered } from './places-uncovered.mjs';

/**
 * What decides about people's complaints is tried branch by branch. Reads what `jest --coverage` has counted; what no test
 * has read is read here, through the same loader, to see whether it holds anything that could be tried.
 */
const counted = resolve(root, process.argv[2] ?? 'coverage', 'coverage-final.json');
if (!existsSync(counted)) {
  console.error('Nothing was counted: run the unit tests with --coverage first.');
  process.exit(1);
}
const files = JSON.parse(readFileSync(counted, 'utf8'));
const rules = globSync('services/router/src/rules/**/*.ts', { cwd: root, exclude: ['**/*.spec.ts'] });
process.env['SALUR_COUNT_BRANCHES'] = '1';
for (const rule of rules) await import(resolve(root, rule));

const unread = Object.values(globalThis.__coverage__)
  .filter(({ path, statementMap }) => !(path in files) && Object.keys(statementMap).length > 0)
  .map(({ path }) => `${relative(root, path)}: no test reads it`);
const places = Object.values(files).flatMap((file) =>
  placesUncovered(readFileSync(file.path, 'utf8'), file).map((place) => `${relative(root, file.path)}:${place}`),
);
const all = [...unread, ...places].toSorted();
for (const place of all) console.error(place);
const isGood = rules.length > 0 && all.length === 0;
console.log(isGood ? `Every branch of ${rules.length} rules is covered.` : `${all.length} places are not covered.`);
process.exitCode = isGood ? 0 : 1;
