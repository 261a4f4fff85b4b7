import type { Attachment } from '#libs/contracts';
import type { AnchorProof } from '../history/history.js';
import type { CaseDetail, TimelineLine } from '../cases/show-case.js';
import type { DeadlineCourse } from '../rules/deadline-course.js';

type Facts = Pick<
  CaseDetail,
  | 'code'
  | 'class'
  | 'status'
  | 'role'
  | 'door'
  | 'institution'
  | 'institutionName'
  | 'title'
  | 'text'
  | 'place'
  | 'occurredOn'
  | 'anonymous'
  | 'confidential'
  | 'erased'
  | 'handBacks'
  | 'reason'
  | 'how'
>;

export type DossierFile = Pick<Attachment, 'sha256' | 'bytes' | 'mediaType'>;
export type DossierLine = Pick<TimelineLine, 'at' | 'kind' | 'text' | 'score' | 'why'> & {
  /** Name of the officer, `Pelapor` for the citizen, null when the hub itself did it. */
  readonly by: string | null;
};

/** What the Ombudsman needs of a case: what was complained of, what was done, told and proven; nothing about who complained. */
export interface Dossier {
  readonly format: 'salur-dossier/1';
  readonly madeAt: string;
  readonly madeFor: string;
  /** Of the institution: the PDF shows times on its wall. */
  readonly timeZone: string;
  readonly facts: Facts & {
    /** Absent from dossiers that were kept before it was told. */
    readonly reasonEn?: string | null;
    readonly receivedAt: string;
    readonly openedAt: string;
    readonly files: readonly DossierFile[];
  };
  readonly timeline: readonly DossierLine[];
  readonly answers: readonly DossierAnswer[];
  readonly receipts: readonly Receipt[];
  readonly deadlines: readonly (Omit<DeadlineCourse, 'moved'> & {
    readonly dueAt: string | null;
    readonly moved: readonly Moved[];
  })[];
  /** The end of the complaint's chain; the dossier's own line is in it. */
  readonly chain: { readonly length: number; readonly lastHash: string | null };
  /** The latest anchor that covers a part of the chain. */
  readonly anchor: AnchorProof | null;
  readonly anchorsUrl: string;
}

type Kept = DeadlineCourse['moved'][number];
/** Dossiers that were kept before there were causes have it in Indonesian only. */
type Moved = Omit<Kept, 'whyEn'> & Partial<Pick<Kept, 'whyEn'>>;

interface DossierAnswer {
  readonly at: string;
  readonly by: string | null;
  readonly text: string | null;
  readonly final: boolean;
  readonly deliveredAt: string | null;
  readonly files: readonly DossierFile[];
}

/** That something reached whom it was for. */
interface Receipt {
  readonly what: 'complaint-received' | 'institution-received' | 'answer-delivered';
  readonly at: string;
}
