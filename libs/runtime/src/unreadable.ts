import type { InputFault } from './problem.js';

const deepest = 20;

/** Texts, and names of fields, that hold a NUL byte or half a surrogate pair: neither can be stored as UTF-8 text. */
export function unreadableTexts(value: unknown, pointer: string, depth = 0): InputFault[] {
  if (typeof value === 'string') return isReadable(value) ? [] : [fault(pointer)];
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if (depth > deepest)
    return [{ pointer, code: 'too-deep', message: 'Isian terlalu bertingkat. | Nested too deeply.' }];
  return Object.entries(value).flatMap(([name, item]) =>
    isReadable(name)
      ? unreadableTexts(item, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
      : [fault(pointer)],
  );
}

export const isReadable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const fault = (pointer: string): InputFault => ({
  pointer,
  code: 'unreadable-text',
  message: 'The text holds characters that cannot be stored.',
});
