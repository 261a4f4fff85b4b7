import { describe, expect, it } from '@jest/globals';
import { withPlainValues } from './plain-values.js';

describe('withPlainValues', () => {
  it('puts the value of a custom property where it is used', () => {
    const css =
      ':root {\n  --ink: #123;\n  --line: 1px solid;\n  color-scheme: light;\n}\na {\n  color: var(--ink);\n  border: var(--line) var(--ink);\n}\n';
    expect(withPlainValues(css)).toBe(
      ':root {\n  color-scheme: light;\n}\na {\n  color: #123;\n  border: 1px solid #123;\n}\n',
    );
  });

  it('refuses one that has no value, before anybody sees it', () => {
    expect(() => withPlainValues('a { color: var(--inc) }')).toThrow('--inc');
  });
});
