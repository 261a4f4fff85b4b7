/** Read a row as: what the `kind` of office does elsewhere, `owner` does in the region and all that is within it. */
const companies = [
  { kind: 'pemda-pdam', region: '31', owner: 'pam-jaya' },
  { kind: 'pemda-pdam', region: '21.71', owner: 'bp-batam' },
] as const;

/** Who answers in a region in place of the government's office of that kind; null: the office does. */
export const companyOfPlace = (kind: string, region: string): string | null =>
  companies.find((one) => one.kind === kind && `${region}.`.startsWith(`${one.region}.`))?.owner ?? null;
