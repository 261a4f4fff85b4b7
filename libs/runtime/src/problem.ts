import { languages, type Language } from '#libs/contracts';
import type { RefusalKind } from '#libs/domain';

/** One thing that is wrong with the input. `pointer` is a JSON pointer into the body, or `?name` / `:name`. */
export interface InputFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** RFC 9457. `type` is stable; the words are for people and in their language. */
export interface Problem {
  readonly type: `urn:salur:problem:${string}`;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly traceId: string;
  readonly errors?: readonly InputFault[];
  /** The same in the other language, where the caller takes both: a page whose reader switches has it at hand. */
  readonly also?: { readonly language: Language; readonly detail: string; readonly errors?: readonly InputFault[] };
  /** Of a stale version: what the record is now. */
  readonly present?: Readonly<Record<string, unknown>>;
}

export const statusOf: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'precondition-failed': 412,
  'too-large': 413,
  unsupported: 415,
  'precondition-required': 428,
  'too-many': 429,
};

/** Indonesian unless the caller prefers English. */
export const languageOf = (acceptLanguage: string | undefined): Language => languagesOf(acceptLanguage)[0] ?? 'id';

/** Of ours, those that the caller takes, the most wanted first. */
export function languagesOf(acceptLanguage = ''): Language[] {
  const wanted = acceptLanguage
    .toLowerCase()
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = Number(/^\s*q=(.*)$/.exec(parameters.join(';'))?.[1] ?? 1);
      return { tag: tag.split('-')[0], q: Number.isNaN(q) ? 0 : q, place };
    })
    .filter(({ q }) => q > 0)
    .sort((one, other) => other.q - one.q || one.place - other.place)
    .flatMap(({ tag }) => languages.find((one) => one === tag) ?? []);
  return [...new Set(wanted)];
}
