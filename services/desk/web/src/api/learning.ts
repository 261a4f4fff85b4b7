import { get, post } from './call.js';

export interface Measured {
  readonly rows: number;
  readonly accuracy: number;
  readonly threshold: number | null;
  readonly coverage: number;
  readonly precision: number;
  readonly reliability: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly meanProbability: number;
    readonly rightShare: number;
  }[];
  readonly confusions: readonly { readonly right: string; readonly said: string; readonly count: number }[];
}

/** A model beside the present one, case by case. */
export interface Compared {
  readonly gained: number;
  readonly lost: number;
  readonly owners: readonly {
    readonly owner: string;
    readonly cases: number;
    readonly itself: number;
    readonly present: number;
  }[];
  readonly taught: { readonly itself: number; readonly present: number };
  readonly newOwners: readonly string[];
  readonly formerOwners: readonly string[];
}

/** The model in the shadow, as live complaints have shown it. */
export interface Shadow {
  readonly version: number;
  readonly seen: number;
  readonly known: number;
  readonly shadowRight: number;
  readonly presentRight: number;
  /** How many it must have seen. */
  readonly least: number;
  readonly verdict: { readonly may: boolean; readonly why?: string };
}

export interface Model {
  readonly version: number;
  readonly state: 'candidate' | 'shadow' | 'serving' | 'retired';
  readonly trainedOn: { readonly texts: number; readonly owners: number; readonly seconds: number };
  readonly measured: {
    readonly itself: Measured;
    readonly present: { readonly version: number; readonly measured: Measured } | null;
    /** Absent where none served, and in reports of before. */
    readonly compared?: Compared;
  };
  readonly trainedAt: string;
  readonly servedFrom: string | null;
}

export interface Learning {
  readonly models: readonly Model[];
  /** What the institutions of the reports are called, by code. */
  readonly names: Readonly<Record<string, string>>;
  readonly shadow: Shadow | null;
  readonly drift: {
    readonly confidence: number | null;
    readonly unseen: number | null;
    readonly handBackRate: number | null;
    readonly warnings: readonly string[];
  };
  /** From which probability on the router decides alone today. */
  readonly autoRouteAbove: number;
  readonly labels: { readonly owners: number; readonly notOwners: number; readonly complaints: number };
  readonly training: Job | null;
}

export interface Job<Result = object> {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly progress: number;
  readonly result: Result | null;
  /** Why it failed, in both languages. */
  readonly fault: { readonly id: string; readonly en: string } | null;
  readonly askedAt: string;
}

export const showLearning = (signal: AbortSignal): Promise<Learning> => get('/api/router/learning', {}, signal);
export const trainNow = (): Promise<unknown> => post('/api/router/learning/train', {});
export const serveModel = (version: number): Promise<Learning> =>
  post(`/api/router/learning/models/${version}/serve`, {});
export const showJob = <Result>(id: string, signal: AbortSignal): Promise<Job<Result>> =>
  get(`/api/router/jobs/${encodeURIComponent(id)}`, {}, signal);
