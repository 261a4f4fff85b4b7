import { publicFile } from '#libs/runtime';

/** What the counter's page is made of besides its style: kept by its service worker for days without a network. */
export const counterAssets = {
  'loket.js': { type: 'text/javascript; charset=utf-8', content: publicFile('intake-web', 'counter/loket.js') },
  'antrean.js': { type: 'text/javascript; charset=utf-8', content: publicFile('intake-web', 'counter/antrean.js') },
  'pekerja.js': { type: 'text/javascript; charset=utf-8', content: publicFile('intake-web', 'counter/pekerja.js') },
  'loket.webmanifest': {
    type: 'application/manifest+json',
    content: publicFile('intake-web', 'counter/loket.webmanifest'),
  },
} as const;

export const isCounterAsset = (name: string): name is keyof typeof counterAssets => Object.hasOwn(counterAssets, name);
