import { createInstrumenter } from 'istanbul-lib-instrument';
import { root } from '../../../deploy/local/prepare/root.mjs';

/** With `--coverage` the rules of routing are counted branch by branch; `deploy/checks/rules-covered.mjs` reads it. */
const rules = `${root}/services/router/src/rules/`;
export const isCounted = (path) =>
  process.env['SALUR_COUNT_BRANCHES'] === '1' && path.startsWith(rules) && !path.endsWith('.spec.ts');

const mapOf = (code) => JSON.parse(Buffer.from(code.slice(code.lastIndexOf(',') + 1), 'base64').toString());

export const countBranches = (code, path) =>
  createInstrumenter({ esModules: true }).instrumentSync(code, path, mapOf(code));
