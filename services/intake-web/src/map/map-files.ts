import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { publicFile } from '#libs/runtime';

const require = createRequire(import.meta.url);

export interface MapFile {
  readonly type: string;
  readonly content: Buffer;
  readonly gzipped: Buffer;
}

export interface MapFiles {
  readonly byName: ReadonlyMap<string, MapFile>;
  /** Ours, which opens the map; the library that draws it; the style of both. */
  readonly names: { readonly script: string; readonly library: string; readonly style: string };
}

/** What a map is made of, from our own origin. Named by its content, so that browsers keep it for a year. */
export function readMapFiles(): MapFiles {
  const byName = new Map<string, MapFile>();
  const keep = (content: Buffer, ending: 'js' | 'css'): string => {
    const name = `${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`;
    const type = ending === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8';
    byName.set(name, { type, content, gzipped: gzipSync(content, { level: 9 }) });
    return name;
  };
  const leaflet = require.resolve('leaflet/dist/leaflet.js');
  const style = [readFileSync(leaflet.replace(/js$/, 'css')), publicFile('intake-web', 'peta/peta.css')];
  const names = {
    script: keep(publicFile('intake-web', 'peta/peta.js'), 'js'),
    library: keep(readFileSync(leaflet), 'js'),
    style: keep(Buffer.concat(style), 'css'),
  };
  return { byName, names };
}
