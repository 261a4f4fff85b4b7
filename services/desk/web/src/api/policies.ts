import { get, post } from './call.js';

/** What was or would be decided without a person above a probability, and how much of it proved right. */
export interface Alone {
  readonly above: number;
  readonly count: number;
  readonly right: number;
  readonly known: number;
}

export interface Threshold {
  readonly id: string;
  readonly amount: number;
  readonly effectiveFrom: string;
  /** The model whose training gave the figure; null when a person set it. */
  readonly model: number | null;
  readonly setBy: string | null;
  readonly setAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
  readonly standing: 'active' | 'planned' | 'past' | 'undone';
  readonly measured: Alone;
}

export const figureKinds = ['cold-above', 'choice', 'contradiction', 'question-together', 'question-second'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** A row of what the rules count by besides the threshold. */
export interface Figure extends Omit<Threshold, 'model' | 'measured'> {
  readonly kind: FigureKind;
}

export interface Thresholds {
  readonly figures: Readonly<Record<FigureKind, number>>;
  readonly figureLog: readonly Figure[];
  readonly present: number;
  readonly shipped: number;
  readonly leastPrecision: number;
  readonly measuredAt: string;
  readonly measured: Alone;
  readonly thresholds: readonly Threshold[];
  readonly steps: readonly (Alone & { readonly may: boolean })[];
}

export const emergencyKinds = [
  'emergency',
  'police',
  'ambulance',
  'fire',
  'rescue',
  'disaster',
  'women-and-children',
  'electricity',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

export interface EmergencyNumber {
  readonly id: string;
  readonly kind: EmergencyKind;
  readonly region: string | null;
  readonly place: string | null;
  readonly name: string;
  readonly number: string;
  readonly setBy: string | null;
  readonly setAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
}

export interface EmergencyNumbers {
  readonly items: readonly EmergencyNumber[];
  readonly former: readonly EmergencyNumber[];
}

const thresholds = '/api/router/thresholds';
const numbers = '/api/router/emergency-numbers';
const of = (address: string, id: string, deed: string) => `${address}/${encodeURIComponent(id)}/${deed}`;

export const showThresholds = (signal: AbortSignal): Promise<Thresholds> => get(thresholds, {}, signal);
export const setThreshold = (amount: number, effectiveFrom: string): Promise<Thresholds> =>
  post(thresholds, { amount, effectiveFrom });
export const setFigure = (kind: FigureKind, amount: number, effectiveFrom: string): Promise<Thresholds> =>
  post(thresholds, { kind, amount, effectiveFrom });
export const undoThreshold = (id: string): Promise<Thresholds> => post(of(thresholds, id, 'undo'), {});

export const listEmergencyNumbers = (signal: AbortSignal): Promise<EmergencyNumbers> => get(numbers, {}, signal);
export const setEmergencyNumber = (
  wish: Pick<EmergencyNumber, 'kind' | 'region' | 'name' | 'number'>,
): Promise<EmergencyNumbers> => post(numbers, wish);
export const endEmergencyNumber = (id: string): Promise<EmergencyNumbers> => post(of(numbers, id, 'end'), {});
export const restoreEmergencyNumber = (id: string): Promise<EmergencyNumbers> => post(of(numbers, id, 'restore'), {});
