import { DomainError, fillIn, unknownNames } from '#libs/domain';

/** What a template may name: `{{kode}}` and the like. The officer fills the rest by hand. */
export const templateVariables = ['kode', 'instansi', 'petugas', 'tenggat', 'tanggal'] as const;
export type TemplateVariable = (typeof templateVariables)[number];

export class VariableUnknown extends DomainError {
  readonly code = 'template.variable-unknown';
  readonly kind = 'invalid';
  override readonly inWords: { id: string; en: string };

  constructor(names: readonly string[]) {
    super(`A template cannot name: ${names.join(', ')}`);
    const known = templateVariables.map((name) => `{{${name}}}`).join(', ');
    this.inWords = {
      id: `Isian tidak dikenal: ${names.join(', ')}. Yang tersedia: ${known}.`,
      en: `Unknown variables: ${names.join(', ')}. There are: ${known}.`,
    };
  }
}

/** Refuses a template that names what nobody can fill in. */
export function checkTemplate(body: string): void {
  const unknown = unknownNames(body, templateVariables);
  if (unknown.length > 0) throw new VariableUnknown(unknown);
}

export const fillTemplate = (body: string, values: Readonly<Record<TemplateVariable, string>>): string =>
  fillIn(body, values);
