const letters = (typed: string) => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Whether somebody has typed this code, however they set its dashes and capitals. */
export const isSameCode = (typed: string, code: string): boolean =>
  letters(typed) !== '' && letters(typed) === letters(code);
