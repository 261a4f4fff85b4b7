/** By what the rules decide, besides the threshold of a model; officials set each from a day on. */
export const figureKinds = ['cold-above', 'choice', 'contradiction', 'question-together', 'question-second'] as const;
export type FigureKind = (typeof figureKinds)[number];
export type Figures = Readonly<Record<FigureKind, number>>;

/** As they were when nobody could set them: decisions of then are made again with these. */
export const shippedFigures: Figures = {
  /** From this probability on the rules decide alone, where no threshold was set or measured; below, a person does. */
  'cold-above': 0.88,
  /** What citizens choose themselves is right about so often, where the text does not contradict. */
  choice: 0.9,
  /** A rival so probable contradicts what the citizen chose. */
  contradiction: 0.6,
  /** Two are worth a question when together they are so probable, */
  'question-together': 0.8,
  /** and the second not less than this. */
  'question-second': 0.2,
};
