import { useEffect, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useLive, type Liveness } from '../api/live.js';
import { CasesBeside, StepBeside } from '../beside/cases-beside.js';
import { NextCaseContext } from '../beside/next-case.js';
import { useListBeside } from '../beside/use-list-beside.js';
import { rememberOpened } from '../inbox/last-opened.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Icon } from '../shell/icons.js';
import { startOf } from '../shell/navigation.js';
import { caseText } from './case-text.js';
import { OneCase } from './one-case.js';

/** A case, and beside it the list of the inbox it was opened from: the next one is a key away. */
export function CasePage() {
  const { id = '' } = useParams();
  const from = useFrom();
  const start = startOf(useStaff().role);
  // Whichever case is open: stepping through a list needs no new connection.
  const liveness = useLive('/api/casework/stream', ['case'], ['cases']);
  const one = <OneCase id={id} liveness={liveness} />;

  useEffect(() => {
    rememberOpened(id);
  }, [id]);

  if (!from?.startsWith('/inbox')) {
    return (
      <>
        <BackLink to={from ?? start} />
        {one}
      </>
    );
  }
  return (
    <InList id={id} from={from} liveness={liveness}>
      {one}
    </InList>
  );
}

interface InListProps {
  readonly id: string;
  readonly from: string;
  readonly liveness: Liveness;
  readonly children: ReactNode;
}

function InList({ id, from, liveness, children }: InListProps) {
  const beside = useListBeside(id, from, liveness);
  const { next } = beside.around;
  return (
    <>
      <BackLink to={from}>
        <StepBeside beside={beside} />
      </BackLink>
      <div className="with-beside">
        <CasesBeside id={id} beside={beside} />
        <NextCaseContext value={next === null ? null : { id: next, from }}>{children}</NextCaseContext>
      </div>
    </>
  );
}

function BackLink({ to, children }: { to: string; children?: ReactNode }) {
  const texts = useText(caseText);
  return (
    <p className="case-back not-printed">
      <Link to={to}>
        <Icon name="back" />
        {texts.back}
      </Link>
      {children}
    </p>
  );
}

/** Where the case was opened, if it was on a page of the desk. */
function useFrom(): string | null {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string'
    ? state.from
    : null;
}
