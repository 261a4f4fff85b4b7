import './case.css';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { readCase, type CaseDetail } from '../api/cases.js';
import { pollUnless, type Liveness } from '../api/live.js';
import { DueChip } from '../inbox/due-chip.js';
import { useText } from '../language/language.js';
import { MarkedText } from '../routing/marked-text.js';
import { markingBy } from '../routing/marking-by.js';
import { useRuleDecision } from '../routing/use-rule-decision.js';
import { Failure } from '../shell/failure.js';
import { ActOnCase } from './act-on-case.js';
import { CaseFacts } from './case-facts.js';
import { CasePapers } from './case-papers.js';
import { caseText } from './case-text.js';
import { CaseTabs } from './case-tabs.js';
import { CodeCopy } from './code-copy.js';
import { MapLink } from './map-link.js';
import { NotToldNote } from './not-told-note.js';
import { OthersHere } from './others-here.js';
import { StatusChip } from './status-chip.js';

/** One case: what the citizen says, what has happened, and what can be done now. */
export function OneCase({ id, liveness }: { id: string; liveness: Liveness }) {
  const texts = useText(caseText);
  const found = useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => readCase(id, signal),
    refetchInterval: pollUnless(liveness),
  });

  return (
    <>
      {found.isPending && <CaseSkeleton label={texts.loading} />}
      {found.isError && (
        <Failure
          problem={found.error}
          onRetry={() => {
            void found.refetch();
          }}
        />
      )}
      {found.data && <CaseView key={id} found={found.data} />}
    </>
  );
}

function CaseView({ found }: { found: CaseDetail }) {
  const texts = useText(caseText);
  const decision = useRuleDecision(found.complaintId);
  const marking = markingBy(decision);

  return (
    <article className="case">
      <title>{`${found.code} · Salur`}</title>
      <header className="case-head">
        <p className="case-line">
          <CodeCopy code={found.code} />
          <StatusChip status={found.status} />
          {found.role === 'co-owner' && <strong>{texts.coOwner}</strong>}
          <DueChip dueAt={found.dueAt} late={found.late} status={found.status} timeZone={found.timeZone} />
          <CasePapers found={found} />
        </p>
        {/* Without a title the text itself says at once what it is about. */}
        <h1 className={found.title === null ? 'spoken' : undefined}>
          {found.title === null ? (
            (found.summary ?? texts.untitled)
          ) : (
            <MarkedText text={found.title} part="title" {...marking} />
          )}
        </h1>
        <OthersHere caseId={found.id} />
        <NotToldNote found={found} />
      </header>
      <div className="case-main">
        <section className="panel panel-pad" aria-label={texts.complaint}>
          {found.text === null ? (
            <p className="quiet flush">{texts.erased}</p>
          ) : (
            <p className="case-text">
              <MarkedText text={found.text} part="text" {...marking} />
              <MapLink words={found.text} />
            </p>
          )}
        </section>
        <ActOnCase found={found} />
        <CaseTabs found={found} marking={marking} />
      </div>
      <CaseFacts found={found} decision={decision} />
    </article>
  );
}

function CaseSkeleton({ label }: { label: string }) {
  return (
    <div className="case" aria-busy="true">
      <span className="spoken" role="status">
        {label}
      </span>
      <Skeleton height={28} width="60%" mb="md" />
      <Skeleton height={160} mb="md" />
      <Skeleton height={80} />
    </div>
  );
}
