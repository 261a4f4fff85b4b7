import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { publicFile } from '#libs/runtime';
import { withPlainValues } from './plain-values.js';

export const stylesheet = Buffer.from(withPlainValues(publicFile('intake-web', 'salur.css').toString()));
/** Compressed once: the style sheet is most of what a first visit loads. */
export const stylesheetGzipped = gzipSync(stylesheet, { level: 9 });
export const icon = publicFile('intake-web', 'salur.svg');

/** Named by its content, so that browsers keep it for a year and a new one is seen at once. */
const nameOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);
export const stylesheetUrl = `/gaya/${nameOf(stylesheet)}.css`;

interface Script {
  readonly content: Buffer;
  readonly gzipped: Buffer;
}

const scripts = new Map<string, Script>();
function scriptUrl(file: string): string {
  const content = publicFile('intake-web', file);
  const url = `/gaya/${nameOf(content)}.js`;
  scripts.set(url, { content, gzipped: gzipSync(content, { level: 9 }) });
  return url;
}

/** Nothing needs them: each makes one question easier to answer. */
export const placeScriptUrl = scriptUrl('lokasi.js');
export const positionScriptUrl = scriptUrl('posisi.js');
export const filesScriptUrl = scriptUrl('berkas.js');
export const proofScriptUrl = scriptUrl('bukti.js');
export const embeddedScriptUrl = scriptUrl('sematan.js');
export const institutionScriptUrl = scriptUrl('instansi.js');
export const nearbyScriptUrl = scriptUrl('serupa.js');
export const emergencyScriptUrl = scriptUrl('darurat.js');
export const scriptsByUrl: ReadonlyMap<string, Script> = scripts;
