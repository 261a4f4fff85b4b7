import type { Language } from '#libs/contracts';
import type { Cell } from '#libs/sheets';
import type { CostLine } from './sum-costs.js';

const columns: Record<Language, readonly string[]> = {
  id: ['Bulan', 'Saluran', 'Kode instansi', 'Instansi', 'Kabar', 'Balasan', 'Biaya (Rp)'],
  en: ['Month', 'Channel', 'Code of institution', 'Institution', 'Notices', 'Replies', 'Cost (IDR)'],
};

export const sheetOfCosts = (lines: readonly CostLine[], language: Language) => ({
  columns: columns[language],
  rows: cellsOf(lines),
});

async function* cellsOf(lines: readonly CostLine[]): AsyncGenerator<Cell[]> {
  for (const { month, door, institution, institutionName, notices, replies, cost } of lines) {
    yield await Promise.resolve([month, door, institution, institutionName, notices, replies, cost]);
  }
}
