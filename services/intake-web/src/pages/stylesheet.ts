import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { publicFile } from '#libs/runtime';

export const stylesheet = publicFile('intake-web', 'salur.css');
/** Compressed once: the style sheet is most of what a first visit loads. */
export const stylesheetGzipped = gzipSync(stylesheet, { level: 9 });
export const icon = publicFile('intake-web', 'salur.svg');

export const placeScript = publicFile('intake-web', 'lokasi.js');

/** Named by its content, so that browsers keep it for a year and a new one is seen at once. */
const nameOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);
export const stylesheetUrl = `/gaya/${nameOf(stylesheet)}.css`;
export const placeScriptUrl = `/gaya/${nameOf(placeScript)}.js`;
