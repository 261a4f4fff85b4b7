import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');

/** One violation per rule: the file that breaks it. */
const planted: Record<string, Record<string, string>> = {
  'no-cycles': {
    'libs/runtime/src/one.ts': "import './two.js';",
    'libs/runtime/src/two.ts': "import './one.js';",
  },
  'services-do-not-meet': {
    'services/router/src/router.ts': "import '../../casework/src/casework.js';",
    'services/casework/src/casework.ts': 'export const casework = 1;',
  },
  'services-do-not-know-deploy': {
    'services/router/src/started.ts': "import '../../../deploy/local/started.js';",
    'deploy/local/started.ts': 'export const started = 1;',
  },
  'rules-are-pure': {
    'services/router/src/rules/impure.ts': "import '../decisions/decision.js';",
    'services/router/src/decisions/decision.ts': 'export const decision = 1;',
  },
  'domain-imports-nothing': { 'libs/domain/src/curious.ts': "import '../../vault/src/index.js';" },
  'contracts-import-nothing-of-ours': { 'libs/contracts/src/curious.ts': "import '../../vault/src/index.js';" },
  'libs-do-not-know-services': {
    'libs/database/src/nosy.ts': "import '../../../services/casework/src/casework.js';",
  },
  'libs-by-front-door': {
    'libs/access/src/burglar.ts': "import '../../vault/src/inside.js';",
    'libs/vault/src/inside.ts': 'export const inside = 1;',
  },
  'no-orphans': { 'libs/intake/src/forgotten.ts': 'export const forgotten = 1;' },
};

describe('boundaries', () => {
  const house = mkdtempSync(join(tmpdir(), 'salur-boundaries-'));
  let found: string[] = [];

  beforeAll(() => {
    for (const file of ['tsconfig.json', '.dependency-cruiser.cjs', 'package.json'])
      cpSync(join(root, file), join(house, file));
    const files = {
      'libs/vault/src/index.ts': "export * from './inside.js';",
      ...Object.assign({}, ...Object.values(planted)),
    } as Record<string, string>;
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'libs', 'services'],
      {
        cwd: house,
        encoding: 'utf8',
      },
    );
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    found = summary.violations.map((violation) => violation.rule.name);
  });
  afterAll(() => {
    rmSync(house, { recursive: true, force: true });
  });

  it.each(Object.keys(planted))('finds the planted violation of %s', (rule) => {
    expect(found).toContain(rule);
  });
});
