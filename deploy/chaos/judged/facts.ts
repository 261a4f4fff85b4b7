/** An event as the outbox of its teller keeps it, or as it lies in a topic. */
export interface SaidEvent {
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly source: string;
  readonly sequence: number;
  readonly type: string;
}

/** How far somebody was heard about a subject. */
export type Mark = Pick<SaidEvent, 'topic' | 'subject' | 'source' | 'sequence'>;

/** What one service holds of the message path. */
export interface MessageTables {
  readonly service: string;
  /** Types of events that it hears. */
  readonly hears: readonly string[];
  readonly hearsTopics: readonly string[];
  /** What its outbox has said, in any order. */
  readonly said: readonly SaidEvent[];
  readonly pending: number;
  /** Open ones, each with its reason. */
  readonly parked: readonly string[];
  readonly inbox: readonly string[];
  readonly marks: readonly Mark[];
}

/** All that is looked at after a run: what was acknowledged, and what every table and topic holds. */
export interface Facts {
  /** `acts`: what their citizens did afterwards, as it was acknowledged. */
  readonly filings: readonly {
    readonly key: string;
    readonly codes: readonly string[];
    readonly acts: readonly ('added-to' | 'withdrawn')[];
  }[];
  readonly messages: readonly { readonly key: string; readonly acknowledged: boolean }[];
  /** `at`: the door's service. `sender`: the same for all that one address wrote; null for the web. */
  readonly complaints: readonly {
    readonly id: string;
    readonly code: string;
    readonly at: string;
    readonly sender: string | null;
  }[];
  readonly inbound: readonly { readonly key: string; readonly sender: string; readonly state: string }[];
  /** Texts that answer somebody's message: who gets each. */
  readonly replies: readonly string[];
  readonly services: readonly MessageTables[];
  /** Those of a partition in its order. */
  readonly topics: readonly SaidEvent[];
  readonly decisions: readonly { readonly complaint: string; readonly attempt: number }[];
  readonly assignments: readonly { readonly id: string; readonly complaint: string }[];
  readonly cases: readonly {
    readonly id: string;
    readonly complaint: string;
    readonly assignment: string;
    readonly role: string;
    readonly isOpen: boolean;
  }[];
  /** Complaints that wait at a desk of triage, or for what their citizen says. */
  readonly undecided: readonly string[];
  /** Complaints as the supervisor knows them. */
  readonly watched: readonly { readonly id: string; readonly isOver: boolean }[];
  readonly clocks: readonly {
    readonly complaint: string;
    readonly state: string;
    readonly overdueSeconds: number;
  }[];
  /** Types of events that every door remembers, and what each remembers. */
  readonly remembered: readonly string[];
  readonly views: readonly { readonly at: string; readonly event: string }[];
  /** The chained history of each complaint, in order. */
  readonly records: readonly {
    readonly complaint: string;
    readonly sequence: number;
    readonly previous: string | null;
    readonly hash: string;
  }[];
}
