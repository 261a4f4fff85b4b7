import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { serviceNames } from '#libs/contracts';
import { z } from 'zod';
import { nestCliFaults } from './nest-cli-faults.js';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'nest-cli.json'), 'utf8');
const projects = z.object({
  projects: z.record(z.string(), z.object({ sourceRoot: z.string(), entryFile: z.string() })),
});

describe('nest-cli.json', () => {
  it('lists every service with its entry', () => {
    const listed = projects.parse(JSON.parse(text)).projects;
    expect(Object.keys(listed).sort()).toEqual([...serviceNames].sort());
    for (const { sourceRoot, entryFile } of Object.values(listed)) {
      expect(existsSync(join(root, sourceRoot, `${entryFile}.ts`))).toBe(true);
    }
  });

  it('holds nothing that the Nest CLI does not understand', () => {
    expect(nestCliFaults(text)).toEqual([]);
  });

  it.each([
    { from: '"monorepo"', to: '"monorepro"', fault: '"monorepro"', why: 'a key is misspelt' },
    { from: '"entryFile"', to: '"entryfile"', fault: '"entryfile"', why: 'a key of a project is misspelt' },
    { from: '"tsConfigPath"', to: '"tsconfigPath"', fault: '"tsconfigPath"', why: 'a key of the compiler is misspelt' },
    { from: '"swc"', to: '"swcc"', fault: '"swcc"', why: 'there is no such builder' },
    {
      from: 'true',
      to: '"yes"',
      fault: "'string' is not assignable to type 'boolean",
      why: 'a word is no yes or no',
    },
  ])('is told when $why', ({ from, to, fault }) => {
    const faults = nestCliFaults(text.replace(from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});
