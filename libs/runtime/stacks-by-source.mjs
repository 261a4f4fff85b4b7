import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Lets every stack name the places of our own sources, as Node's `--enable-source-maps` does. That one reads and keeps the map
 * of each module as the module is read, those of all packages too: a seventh of what a hub would keep in memory, and a tenth
 * of its start. Here a map is read when a stack first leads through its file.
 */
const place = /(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g;
const maps = new Map();

Error.prepareStackTrace = (error, calls) =>
  [headOf(error), ...calls.map((call) => `    at ${bySource(String(call))}`)].join('\n');

/** What is thrown may be made so that it cannot be said. */
function headOf(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}

const bySource = (call) =>
  call.replace(place, (compiled, url, line, column) => {
    const { fileName, lineNumber, columnNumber } = mapOf(url)?.findOrigin(Number(line), Number(column)) ?? {};
    if (fileName === undefined) return compiled;
    return `${fileURLToPath(new URL(fileName, url))}:${lineNumber}:${columnNumber}`;
  });

function mapOf(url) {
  if (!maps.has(url)) maps.set(url, url.includes('/node_modules/') ? null : readMap(url));
  return maps.get(url);
}

function readMap(url) {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')));
  } catch {
    return null;
  }
}
