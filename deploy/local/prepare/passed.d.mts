export class Passed {
  constructor(root: string);
  has(name: string): boolean;
  keep(name: string): void;
  forget(name: string): void;
}
