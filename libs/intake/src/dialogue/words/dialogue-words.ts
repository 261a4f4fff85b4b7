import type { FileFault, Reply } from '../reply.js';

type SaidPlainly = Exclude<Reply, { say: 'status' | 'file-left-out' } | { code: string }>['say'];
type SaidOfComplaint = Exclude<Extract<Reply, { code: string }>, { say: 'status' }>['say'];

/**
 * Every sentence of the dialogue in one language; one that is missing does not compile. Around the values there is room for
 * an SMS of the GSM alphabet, so no accents; commands are named as everybody knows them.
 */
export interface DialogueWords {
  readonly plain: Readonly<Record<SaidPlainly, string>>;
  readonly ofComplaint: Readonly<Record<SaidOfComplaint, (code: string) => string>>;
  readonly fileLeftOut: (why: string) => string;
  readonly faults: Readonly<Record<FileFault, string>>;
  readonly status: (complaint: { code: string; status: string; holder: string }) => string;
  readonly due: (date: string) => string;
  /** Where length costs nothing. */
  readonly chat: {
    readonly askPlace: string;
    readonly status: (complaint: { code: string; status: string; holder: string }) => string;
    readonly due: (date: string) => string;
    readonly unreadable: string;
    readonly help: readonly string[];
  };
}
