import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { asyncApiDocument } from './asyncapi.js';
import { flowPicture } from './flow-picture.js';

const root = join(import.meta.dirname, '..', '..');

describe('documents made from the flow', () => {
  it('are valid AsyncAPI', async () => {
    const { document, diagnostics } = await new Parser().parse(asyncApiDocument());
    expect(diagnostics.map((one) => one.severity as number).filter((severity) => severity === 0)).toEqual([]);
    expect(document?.channels().all()).toHaveLength(6);
  });

  it('are committed as they are made: docs/asyncapi.yaml', () => {
    expect(readFileSync(join(root, 'docs/asyncapi.yaml'), 'utf8')).toBe(asyncApiDocument());
  });

  it('are committed as they are made: the picture in the README', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(flowPicture());
  });
});
