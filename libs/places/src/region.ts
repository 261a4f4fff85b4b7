/** 1 province, 2 regency or city, 3 district, 4 village: the four levels of the register. */
export type Level = 1 | 2 | 3 | 4;
export const levelNames = { 1: 'province', 2: 'regency', 3: 'district', 4: 'village' } as const;
export type LevelName = (typeof levelNames)[Level];

export interface Region {
  /** As the Ministry of Home Affairs writes it: `33.03.08.2001`. */
  readonly code: string;
  readonly name: string;
  readonly level: LevelName;
  /** From the district up to the province: `['Mrebet', 'Kabupaten Purbalingga', 'Jawa Tengah']`. */
  readonly within: readonly string[];
}

/** `33.03` of `33.03.08.2001`; null for a province. */
export function regencyOf(code: string): string | null {
  return code.length >= 5 ? code.slice(0, 5) : null;
}
