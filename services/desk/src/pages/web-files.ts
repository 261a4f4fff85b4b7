import type { FactoryProvider } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const zip = promisify(gzip);

export class WebFile {
  private zipping: Promise<Buffer> | null = null;

  constructor(
    readonly type: string,
    readonly plain: Buffer,
  ) {}

  /** Zipped when a browser first asks: most parts of the application are for somebody else than who is at the desk. */
  zipped(): Promise<Buffer> {
    this.zipping ??= zip(this.plain, { level: 9 });
    return this.zipping;
  }
}

/**
 * The built application, read once at the start, so that a build beside a running hub changes nothing of it. A request can
 * name only what is in the map, so no path of it ever reaches the disk.
 */
export class WebFiles {
  private constructor(private readonly files: ReadonlyMap<string, WebFile>) {}

  static async read(folder: string): Promise<WebFiles> {
    const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
    const files = new Map<string, WebFile>();
    for (const entry of entries) {
      const type = types[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(folder, path).split(sep).join('/'), new WebFile(type, await readFile(path)));
    }
    return new WebFiles(files);
  }

  get(path: string): WebFile | undefined {
    return this.files.get(path);
  }
}

/** Where `npm run build` puts it, from wherever this very file runs: `dist/` or the sources. */
function builtFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return join(folder, 'dist/services/desk/web');
}

export const builtPages: FactoryProvider<Promise<WebFiles>> = {
  provide: WebFiles,
  useFactory: () => WebFiles.read(builtFolder()),
};
