/**
 * The colours of the desk, by what they say in a chart. A shape is told from the paper by a line or a fill of at least three to
 * one; of two that touch, white lies between.
 */
export const palette = {
  paper: '#ffffff',
  ink: '#14212b',
  quiet: '#45545f',
  line: '#d5dee2',
  lineStrong: '#7d909b',
  /** All of it, and the part of it that is well or not. */
  whole: '#d3e8e9',
  edge: '#0b5d63',
  well: '#0b5d63',
  late: '#a8201a',
  /** From new to old. */
  ages: ['#4a969b', '#0b5d63', '#b57d12', '#c2561b', '#8c1b16'],
  /** From nothing late to all of it; the words on the last two are white. */
  shares: ['#dcefe0', '#fff1cf', '#f9c9a8', '#c9483f', '#8c1b16'],
  nothing: '#f1f6f6',
} as const;
