import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const types = join(
  dirname(createRequire(import.meta.url).resolve('@nestjs/cli/package.json')),
  'lib/configuration/configuration.d.ts',
);
const judged = '/nest-cli.ts';
/** As much of the language's own library as the types of the Nest CLI name. */
const library = `
  interface Array<T> { length: number; [at: number]: T }
  interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
  interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
  type Record<K extends keyof any, T> = { [P in K]: T };`;

/** The CLI reads `root`, the folder of the default project, though its type does not name it. */
const alsoKnown = '{ $schema: string; root: string }';

/**
 * What the installed Nest CLI would not understand in its configuration: the text is checked as a literal of the type that
 * the CLI itself declares, so a key that it does not know is a fault at any depth.
 */
export function nestCliFaults(json: string): string[] {
  const texts = new Map([
    [
      judged,
      `import type { Configuration } from '${types.replace(/\.d\.ts$/, '.js')}';
      const file: Configuration & ${alsoKnown} = ${json};`,
    ],
    ['/library.d.ts', library],
  ]);
  const options: ts.CompilerOptions = { noLib: true, strict: true, module: ts.ModuleKind.NodeNext, types: [] };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, language) => {
      const text = texts.get(name);
      return text === undefined ? host.getSourceFile(name, language) : ts.createSourceFile(name, text, language);
    },
  });
  const file = program.getSourceFile(judged);
  return [
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
