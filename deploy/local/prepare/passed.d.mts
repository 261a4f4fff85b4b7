export class Passed {
  constructor(root: string);
  isEmpty(): boolean;
  countOf(name: string): number | null;
  keep(counts: Readonly<Record<string, number>>): void;
  forgetAll(): void;
}
