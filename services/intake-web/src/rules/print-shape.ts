/** How a receipt comes on paper: a page of A6, or the roll of a counter's printer by its width in millimetres. */
export const printShapes = ['a6', '80', '58'] as const;
export type PrintShape = (typeof printShapes)[number];

/** A shape that was asked for in a form; what is none of ours is the page. */
export const printShapeOf = (wanted: string | undefined): PrintShape =>
  printShapes.find((shape) => shape === wanted) ?? 'a6';
