import { describe, it } from '@jest/globals';
import { RuleTester } from 'oxlint/plugins-dev';
import { rules } from './rules.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const inTypeScript = (code: string) => ({ code, filename: 'one.ts' });

new RuleTester().run('an import', rules['type-imports'], {
  invalid: [
    "import { Clock } from './clock.js'; export const at = (clock: Clock) => clock;",
    "import Clock from './clock.js'; export type Kept = Clock;",
    "import { at } from './clock.js'; export type Kept = typeof at;",
    "import { at, Clock } from './clock.js'; export const kept: Clock = at();",
  ].map((code) => ({ ...inTypeScript(code), errors: 1 })),
  valid: [
    "import type { Clock } from './clock.js'; export const at = (clock: Clock) => clock;",
    "import { type Clock, at } from './clock.js'; export const kept: Clock = at();",
    "import { Clock } from './clock.js'; export const clock: Clock = new Clock();",
    "import { Clock } from './clock.js'; export { Clock };",
    "import './clock.js';",
    // TypeScript writes what is injected into the code.
    "import { Clock } from './clock.js'; @Injectable() export class Kept { constructor(readonly clock: Clock) {} }",
  ].map(inTypeScript),
});
