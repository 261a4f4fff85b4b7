/** What keeps a service from starting, in words for whoever starts it: they need no trace of where in the program that was found. */
export class CannotStart extends Error {
  override readonly name: string = 'CannotStart';
}
