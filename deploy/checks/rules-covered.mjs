import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { root } from '../local/prepare/root.mjs';
import { placesUncovered } from './places-uncovered.mjs';

/** What decides about people's complaints is tried branch by branch. Reads what `jest --coverage` has counted. */
const counted = resolve(root, process.argv[2] ?? 'coverage', 'coverage-final.json');
if (!existsSync(counted)) {
  console.error('Nothing was counted: run the unit tests with --coverage first.');
  process.exit(1);
}
const files = Object.values(JSON.parse(readFileSync(counted, 'utf8')));
const places = files.flatMap((file) =>
  placesUncovered(readFileSync(file.path, 'utf8'), file).map((place) => `${relative(root, file.path)}:${place}`),
);
for (const place of places.toSorted()) console.error(place);
const isGood = files.length > 0 && places.length === 0;
console.log(isGood ? `Every branch of ${files.length} rules is covered.` : `${places.length} places are not covered.`);
process.exitCode = isGood ? 0 : 1;
