import { Worker } from 'node:worker_threads';

/** Where the sources themselves run, as in tests, Node must look for `.ts` where an import says `.js`. */
const findSources = `import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  try { return next(name, context); }
  catch (error) { if (name.endsWith('.js')) return next(name.slice(0, -2) + 'ts', context); throw error; }
} });`;

const fromSource = [
  '--conditions=source',
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  '--import',
  `data:text/javascript,${encodeURIComponent(findSources)}`,
];

/** A thread of its own for work that would hold everything else up. `here`: `import.meta.url` of whoever starts it. */
export function startWorker(file: string, here: string): Worker {
  return new Worker(new URL(file, here), here.endsWith('.ts') ? { execArgv: fromSource } : {});
}
