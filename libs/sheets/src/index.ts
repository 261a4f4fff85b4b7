export { sendSheet } from './send-sheet.js';
export { takenBy } from './taken-by.js';
export { sheetFormats, type Cell, type SheetFormat } from './sheet.js';
