/** One fault of the input, as RFC 9457 problems of the hub name it. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What the hub says to a person. */
interface Words {
  readonly message: string;
  readonly faults: readonly FieldFault[];
}

/** An answer that is not the wanted one. `status` 0 means that no answer came at all. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly faults: readonly FieldFault[] = [],
    /** Of a stale version: what is there now. */
    readonly present: Readonly<Record<string, unknown>> | null = null,
    /** The same in the other language of the desk. */
    private readonly also: (Words & { readonly language: string }) | null = null,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }

  /** In that language, where the hub said it in both; else as it was said. */
  wordsIn(language: string): Words {
    return this.also?.language === language ? this.also : this;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function faultsOf(value: unknown): FieldFault[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((one) => ({
    pointer: text(one['pointer']),
    code: text(one['code']),
    message: text(one['message']),
  }));
}

const alsoIn = (value: unknown) =>
  isRecord(value)
    ? { language: text(value['language']), message: text(value['detail']), faults: faultsOf(value['errors']) }
    : null;

const codePrefix = 'urn:salur:problem:';

/** Reads problem+json, and survives what a proxy in between may answer instead (an HTML page, nothing). */
export function problemOf(status: number, body: string): ApiProblem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    parsed = null;
  }
  if (!isRecord(parsed)) return new ApiProblem(status, '', '');
  return new ApiProblem(
    status,
    text(parsed['type']).startsWith(codePrefix) ? text(parsed['type']).slice(codePrefix.length) : '',
    text(parsed['detail']) || text(parsed['title']),
    faultsOf(parsed['errors']),
    isRecord(parsed['present']) ? parsed['present'] : null,
    alsoIn(parsed['also']),
  );
}

/** Somebody else was first: what the person saw when deciding has changed. */
export const isStale = (problem: unknown): problem is ApiProblem =>
  problem instanceof ApiProblem && problem.status === 412;

/** What was to be changed is there no more. */
export const isNotThere = (problem: unknown): boolean => problem instanceof ApiProblem && problem.status === 404;

/** What was sent carries the token of another session than the browser holds. */
export const tokenWrong = 'csrf.token-wrong';

/** No answer came: the network, or the hub, is away. What was sent may or may not have arrived. */
export const noAnswer = (): ApiProblem => new ApiProblem(0, '', '');
