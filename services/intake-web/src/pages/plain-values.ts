/**
 * The same style sheet with the value of every custom property where it is used. The extreme mode of Opera Mini knows no custom
 * properties: white words would stand on no ground at all.
 */
export function withPlainValues(css: string): string {
  const values = new Map(
    Array.from(css.matchAll(/^ {2}(--[\w-]+): ([^;]+);$/gm), ([, name = '', value = '']) => [name, value]),
  );
  return css
    .replace(/^ {2}--[\w-]+: [^;]+;\n/gm, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? refuse(name));
}

function refuse(name: string): never {
  throw new Error(`The style sheet uses ${name} and gives it no value`);
}
