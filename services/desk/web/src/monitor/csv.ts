/** Excel of an Indonesian PC splits at semicolons, because the comma is its decimal sign. */
const separator = ';';

// A cell that begins like this is a formula to a spreadsheet: a name from outside must not become one.
const formula = /^[=+\-@\t\r]/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/**
 * Rows as a file that Excel opens with its letters intact: UTF-8 with a byte order mark, CRLF. The mark, who took it and when,
 * heads a last column that is empty, as in the tables that the hub itself writes.
 */
export const csv = (rows: readonly (readonly (string | number)[])[], mark: string): string =>
  `\uFEFF${rows.map((row, at) => [...row, at === 0 ? mark : ''].map(cell).join(separator)).join('\r\n')}\r\n`;

/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
