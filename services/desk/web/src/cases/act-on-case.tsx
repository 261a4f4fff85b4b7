import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { KeptDraft } from '../api/case-desk.js';
import type { CaseAction, CaseDetail } from '../api/cases.js';
import { deadline } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { RunMacros } from '../macros/run-macros.js';
import { closeByEscape } from '../shell/close-by-escape.js';
import { useShortcuts } from '../shell/shortcuts.js';
import { ActionButtons } from './action-buttons.js';
import { actionOrder, isBesides, isForm, isPlain, keyOf } from './action-keys.js';
import { ComposeMessage } from './compose-message.js';
import { composeText } from './compose-text.js';
import { ConfirmAction } from './confirm-action.js';
import { FillCaseForm } from './fill-case-form.js';
import { KeptDrafts } from './kept-drafts.js';
import { useFocusAfter } from './use-focus-after.js';
import { useKeptDrafts } from './use-kept-drafts.js';
import { useWaitingFiles } from './use-waiting-files.js';
import './act-on-case.css';

// The search for an institution is the heaviest part of the page, and hardly ever needed.
const HandBackCase = lazy(async () => ({ default: (await import('./hand-back-case.js')).HandBackCase }));

/** What can be done with the case now, and what was being written about it when the tab was closed. */
export function ActOnCase({ found }: { found: CaseDetail }) {
  const kept = useKeptDrafts(found.id, found.actions.length > 0);
  const files = useWaitingFiles(found);
  // Who takes a case may attach files from then on: what stands here already stays while those are asked for, and so does the focus.
  const [shown, setShown] = useState<string | null>(null);
  // What was kept when the case was last open may be old: a macro or a template may have drafted since.
  const isLoading = kept.isFetching || files.isLoading;
  if (isLoading && shown !== found.id) return <Skeleton height={96} />;
  if (shown !== found.id) setShown(found.id);
  const drafts = kept.data?.drafts ?? [];
  return <OfferActions key={found.id} {...{ found, drafts }} withFiles={files.action} />;
}

interface OfferActionsProps {
  readonly found: CaseDetail;
  /** The latest first. */
  readonly drafts: readonly KeptDraft[];
  /** To what files belong that were attached and not sent. */
  readonly withFiles: CaseAction | null;
}

/** One thing at a time; the latest draft opens the form that it belongs to, and so do files without a word. */
function OfferActions({ found, drafts, withFiles }: OfferActionsProps) {
  const texts = useText(composeText);
  const language = useLanguage();
  const [restored, setRestored] = useState(drafts);
  const isPossible = ({ action }: KeptDraft) => found.actions.includes(action);
  const [chosen, setChosen] = useState<CaseAction | null>(() =>
    restored.length === 0 ? withFiles : (restored.find(isPossible)?.action ?? null),
  );
  const [isDrafted, setIsDrafted] = useState(false);
  if (isDrafted) {
    setIsDrafted(false);
    // What a macro has drafted is taken up as if the case had just been opened; what is being filled in stays.
    if (chosen === null) {
      setRestored(drafts);
      setChosen(drafts.find(isPossible)?.action ?? null);
    }
  }
  const open = useMemo(() => actionOrder.filter((action) => found.actions.includes(action)), [found.actions]);

  useShortcuts(
    useMemo(
      () =>
        Object.fromEntries(
          open.map((action) => [
            keyOf[action],
            () => {
              setChosen(action);
            },
          ]),
        ),
      [open],
    ),
  );
  const close = () => {
    setChosen(null);
  };
  const buttons = (actions: readonly CaseAction[]) => (
    <ActionButtons actions={actions} chosen={chosen} first={open[0]} onChoose={setChosen} />
  );

  return (
    <section
      ref={useFocusAfter(chosen)}
      tabIndex={-1}
      className="panel panel-pad actions not-printed"
      aria-label={texts.actions}
      onKeyDown={closeByEscape(close)}
    >
      {open.length === 0 && chosen === null && <p className="quiet flush">{texts.noActions}</p>}
      {found.status === 'waiting' && <p className="actions-waiting">{texts.waitingHint}</p>}
      {found.status === 'postponed' && found.postponedUntil !== null && (
        <p className="actions-waiting">
          {texts.postponedHint(deadline(found.postponedUntil, found.timeZone, language))}
        </p>
      )}
      {buttons(open.filter((action) => !isBesides(action)))}
      {buttons(open.filter(isBesides))}
      {open.length > 0 && (
        <RunMacros
          found={found}
          onDrafted={() => {
            setIsDrafted(true);
          }}
        />
      )}
      <KeptDrafts {...{ found, chosen, drafts, restored }} />
      {chosen !== null && isPlain(chosen) && (
        <ConfirmAction key={chosen} action={chosen} found={found} onClose={close} />
      )}
      {(chosen === 'answer' || chosen === 'ask') && (
        <ComposeMessage key={chosen} action={chosen} found={found} onClose={close} />
      )}
      {chosen !== null && isForm(chosen) && <FillCaseForm key={chosen} action={chosen} found={found} onClose={close} />}
      {chosen === 'hand-back' && (
        <Suspense>
          <HandBackCase found={found} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}
