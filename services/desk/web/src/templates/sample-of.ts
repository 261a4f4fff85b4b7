/** What a template may name in double braces; casework refuses anything else. */
export const templateNames = ['kode', 'instansi', 'petugas', 'tenggat', 'tanggal'] as const;
export type TemplateName = (typeof templateNames)[number];

const named = /\{\{\s*([^{}]*?)\s*\}\}/gu;

export interface Sample {
  /** As an officer would find it in the answer. */
  readonly text: string;
  /** What nobody can fill in. */
  readonly unknown: readonly string[];
}

/** A template with an example filled in, while it is being written. */
export function sampleOf(body: string, values: Readonly<Record<TemplateName, string>>): Sample {
  const known = new Map<string, string>(Object.entries(values));
  const names = [...body.matchAll(named)].map(([, name = '']) => name);
  return {
    text: body.replace(named, (whole, name: string) => known.get(name) ?? whole),
    unknown: [...new Set(names.filter((name) => !known.has(name)))],
  };
}
