import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes down what was exchanged with the programs of others; only what a test has seen is noted. */
export class Protocol {
  private readonly lines: string[] = [];

  constructor(
    private readonly title: string,
    private readonly name: string,
  ) {}

  note(what: string, seen: string): void {
    this.lines.push(`| ${what} | ${seen} |`);
  }

  /** Next to the program, to be committed. */
  keep(versions: readonly string[]): void {
    const folder = join(import.meta.dirname, '../results');
    mkdirSync(folder, { recursive: true });
    const date = new Date().toISOString().slice(0, 10);
    const head = [`# ${this.title}`, '', `Run on ${date} against ${versions.join(', ')}.`, ''];
    const table = ['| what | what was seen |', '| --- | --- |', ...this.lines, ''];
    writeFileSync(join(folder, `${this.name}.md`), [...head, ...table].join('\n'));
  }
}
