// The form of a company stands before or behind its name, with or without dots and brackets.
const before = /^(?:PT\.?|Perum|Perseroan Terbatas|Perusahaan Umum)\s+/i;
const behind = /[\s,]*(?:\((?:Persero|Perseroda|Perum)\)|\bTbk\b\.?)\s*$/i;

/** What people call an institution, without its legal form: for where room is short, beside a place with the full name. */
export function shortName(name: string): string {
  let short = name.trim().replace(before, '');
  while (behind.test(short)) short = short.replace(behind, '');
  return short === '' ? name : short;
}
