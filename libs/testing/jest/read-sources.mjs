import { existsSync, readFileSync } from 'node:fs';
import { registerHooks, setSourceMapsSupport } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { countBranches, isCounted } from './count-branches.mjs';

/**
 * Lets Node run the sources as they stand, for the tests: TypeScript with decorators and TSX by swc, a neighbour named
 * `x.js` taken from `x.ts`, and `#libs/*` by the condition `source`. The light runner loads what it runs by Node's own
 * `import`, so that the modules of a worker are read once and not once per file of tests.
 */
const source = /\.tsx?$/;
const withoutQuery = (url) => url.split('?')[0];

const options = (path) => ({
  ...{ filename: path, swcrc: false, configFile: false, sourceMaps: 'inline', module: { type: 'es6' } },
  jsc: {
    parser: { syntax: 'typescript', tsx: path.endsWith('x'), decorators: true },
    transform: {
      ...{ legacyDecorator: true, decoratorMetadata: true },
      react: { runtime: 'automatic', importSource: '@kitajs/html' },
    },
    ...{ target: 'es2023', keepClassNames: true },
  },
});

function sourceNamed(specifier, parent) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !source.test(withoutQuery(parent ?? ''))) return undefined;
  const stem = new URL(specifier.slice(0, -'.js'.length), parent).href;
  return [`${stem}.ts`, `${stem}.tsx`].find((url) => existsSync(fileURLToPath(url)));
}

// Of our sources alone: the maps of all packages together take longer to read than many a test.
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });

registerHooks({
  resolve(specifier, context, next) {
    // The package only refuses to be read outside of jest's own module system; the runner keeps what it would give.
    if (specifier === '@jest/globals') return next(new URL('globals.mjs', import.meta.url).href, context);
    const url = sourceNamed(specifier, context.parentURL);
    return url === undefined ? next(specifier, context) : { url, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    const file = withoutQuery(url);
    if (!source.test(file) || file.includes('/node_modules/')) return next(url, context);
    const path = fileURLToPath(file);
    const { code } = transformSync(readFileSync(path, 'utf8'), options(path));
    return { format: 'module', source: isCounted(path) ? countBranches(code, path) : code, shortCircuit: true };
  },
});
