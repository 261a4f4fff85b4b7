/** Why an address cannot be that of a map's tiles, as an administrator reads it at start; null: it can. */
export function faultOfTemplate(template: string, publicUrl: string): string | null {
  const names = Array.from(template.matchAll(/\{([^}]*)\}/g), ([, name = '']) => name);
  const missing = ['z', 'x', 'y'].filter((name) => !names.includes(name));
  if (missing.length > 0)
    return `must hold {z}, {x} and {y}; ${missing.map((name) => `{${name}}`).join(', ')} is not there`;
  const unknown = names.find((name) => !['z', 'x', 'y'].includes(name));
  if (unknown !== undefined) return `knows only {z}, {x} and {y}, not {${unknown}}; name one server`;
  const example = exampleOf(template);
  if (!URL.canParse(example)) return 'is no address: https://tiles.example/{z}/{x}/{y}.png';
  const { protocol, origin, username, password } = new URL(example);
  if (!template.startsWith(`${origin}/`)) {
    return username + password === ''
      ? 'must begin with the server as browsers write it: https://tiles.example/'
      : 'must hold no user and no password: every citizen would read them';
  }
  if (protocol === 'https:') return null;
  return protocol === 'http:' && publicUrl.startsWith('http:') ? null : 'must be https, as the pages are';
}

/** The one server that a page with the map may ask for pictures. */
export const tileOriginOf = (template: string): string => new URL(exampleOf(template)).origin;

/** The same policy with one more place that pictures may come from. */
export const withTilesFrom = (policy: string, origin: string): string =>
  policy.replace(/img-src [^;]*/, (pictures) => `${pictures} ${origin}`);

/** `© OpenStreetMap https://www.openstreetmap.org/copyright` as words and where they lead. */
export function readAttribution(told: string): { readonly words: string; readonly href: string | null } {
  const [, words, href] = /^(.*\S)\s+(https:\/\/\S+)$/.exec(told.trim()) ?? [];
  return words === undefined || href === undefined ? { words: told.trim(), href: null } : { words, href };
}

const exampleOf = (template: string): string => template.replace(/\{[zxy]\}/g, '1');
