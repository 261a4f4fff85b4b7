import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const web = join(root, 'services/desk/web');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'salur-text-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the first step of the desk's build says of texts in both languages. */
function built(texts: string): { status: number | null; said: string } {
  writeFileSync(
    join(folder, 'planted-text.ts'),
    `import { catalogue } from '${web}/src/language/catalogue.js';
     export const planted = catalogue<{ readonly send: string; readonly stop: string }>(${texts});`,
  );
  const config = {
    extends: join(web, 'tsconfig.json'),
    compilerOptions: { rootDir: '/', types: [] },
    include: ['planted-text.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--noEmit'], { encoding: 'utf8' });
  return { status, said: stdout };
}

describe('a text of the desk', () => {
  it('that is missing in one language fails the build', () => {
    const indonesian = "{ send: 'Kirim', stop: 'Berhenti' }";
    expect(built(`${indonesian}, { send: 'Send', stop: 'Stop' }`)).toEqual({ status: 0, said: '' });
    const { status, said } = built(`${indonesian}, { send: 'Send' }`);
    expect(status).not.toBe(0);
    expect(said).toContain("'stop' is missing");
  }, 60_000);
});
