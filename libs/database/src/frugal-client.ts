import pg, { type QueryResult } from 'pg';
import { arrayText } from './array-text.js';

type Asked = (text: unknown, values?: unknown, callback?: unknown) => Promise<QueryResult>;

const begin = 'START TRANSACTION';
const nothing: QueryResult = { command: 'START', rowCount: null, oid: 0, rows: [], fields: [] };

/** Only what comes again and again is worth a plan that stays; and no connection keeps more of them than this. */
const worthKeeping = 3;
const mostKept = 300;

/**
 * How these are best done depends on what is asked for: one officer's cases or a ministry's. And whoever claims from a line
 * finds it empty at first, and thousands in it later. Each is planned for itself.
 */
const plannedEachTime = /\^@|@@|\blike\b|\bskip locked\b/i;

/**
 * A connection that spares the database work it has done before and the machine ways it need not go. What is asked often is
 * prepared: PostgreSQL parses and plans it once, which for our small statements costs more than doing them. And what
 * is asked in one breath leaves in one packet: a transaction begins with its first statement.
 */
export class FrugalClient extends pg.Client {
  private readonly asked = new Map<string, number>();
  private begins = false;
  private gathers = false;
  /** What was sent without waiting: whether it worked is told with the answer to what comes next. */
  private ahead: Promise<unknown>[] = [];
  /** Plans made before a migration may fit no more: then all are made anew, under other names. */
  private generation = 0;

  constructor(config?: string | pg.ClientConfig) {
    super(typeof config === 'string' ? { connectionString: config, pipeline: true } : { ...config, pipeline: true });
    // The many overloads of `query` are no obstacle here: ours narrows none of them.
    const ask = this.query.bind(this) as Asked;
    this.query = ((text: unknown, values?: unknown, callback?: unknown) =>
      this.frugally(ask, text, values, callback)) as typeof this.query;
  }

  private frugally(ask: Asked, text: unknown, values: unknown, callback: unknown): Promise<QueryResult> {
    if (text === begin && !this.begins && callback === undefined) {
      this.begins = true;
      return Promise.resolve(nothing);
    }
    this.gather();
    if (this.begins) {
      this.begins = false;
      // A connection that cannot begin cannot do what follows either, and says so there.
      ask(begin).catch(() => undefined);
    }
    const wish =
      typeof text === 'string' && Array.isArray(values) ? this.prepared(text, plainOf(values)) : { text, values };
    const asked = ask(wish.text, wish.values, callback);
    // Undefined where the caller has given a callback.
    (asked as typeof asked | undefined)?.catch((error: unknown) => {
      if ((error as { code?: unknown }).code === cachedPlanMustNotChange) this.generation += 1;
    });
    return this.ahead.length > 0 ? this.answerForAll(asked, text) : asked;
  }

  /** Sends it with what comes next, most often a commit. That fails if this does, by the error of this one. */
  sendAhead(text: string, values: unknown[]): void {
    const before = this.ahead.splice(0);
    const sent = this.query(text, values);
    sent.catch(() => undefined);
    this.ahead.push(...before, sent);
  }

  /** The database refuses all that follows a failure and commits nothing, but of a commit it says only that it rolled back. */
  private async answerForAll(asked: Promise<QueryResult>, text: unknown): Promise<QueryResult> {
    asked.catch(() => undefined);
    const answers = await Promise.allSettled(this.ahead.splice(0));
    const failed = answers.find((answer) => answer.status === 'rejected');
    // To roll back is what one does after a failure.
    if (failed && !(typeof text === 'string' && /^rollback/i.test(text))) throw failed.reason;
    return asked;
  }

  private gather(): void {
    if (this.gathers) return;
    this.gathers = true;
    const { stream } = (this as unknown as { connection: { stream: Corked } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.gathers = false;
      stream.uncork();
    });
  }

  private prepared(text: string, values: readonly unknown[]) {
    const times = (this.asked.get(text) ?? 0) + 1;
    if (times <= worthKeeping && this.asked.size < mostKept) this.asked.set(text, times);
    if (times < worthKeeping || plannedEachTime.test(text)) return { text, values };
    const name = `${String(this.generation)} ${nameOf(text)}`;
    return { text: { name, text, values }, values: undefined };
  }
}

const plainOf = (values: readonly unknown[]): unknown[] =>
  values.map((value) => (Array.isArray(value) ? arrayText(value) : value));

interface Corked {
  cork(): void;
  uncork(): void;
}

const cachedPlanMustNotChange = '0A000';

const names = new Map<string, string>();

/** The same for every connection of the process. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `s${String(names.size + 1)}`;
  names.set(text, name);
  return name;
}
