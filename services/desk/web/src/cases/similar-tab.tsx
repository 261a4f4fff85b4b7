import './similar.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CaseDetail } from '../api/cases.js';
import { dayThere } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ZoneMark } from '../language/zone-mark.js';
import { Dialog } from '../shell/dialog.js';
import { Failure } from '../shell/failure.js';
import { shellText } from '../shell/shell-text.js';
import { SendFailure } from './send-failure.js';
import { similarText } from './similar-text.js';
import { StatusChip } from './status-chip.js';
import { useActOnCase } from './use-act-on-case.js';
import { useSeenVersion } from './use-seen-version.js';
import { useSimilar } from './use-similar.js';

/** Complaints that say the same, wherever they lie; this one can go on with one of them. */
export function SimilarTab({ found }: { found: CaseDetail }) {
  const texts = useText(similarText);
  const language = useLanguage();
  const [into, setInto] = useState<string | null>(null);
  const similar = useSimilar(found.id);
  if (similar.isError) {
    return (
      <Failure
        problem={similar.error}
        onRetry={() => {
          void similar.refetch();
        }}
      />
    );
  }
  const { items, elsewhere } = similar.data ?? { items: [], elsewhere: 0 };
  if (similar.data && items.length + elsewhere === 0) return <p className="quiet flush">{texts.noSimilar}</p>;

  return (
    <>
      <ul className="similar" aria-busy={similar.isPending}>
        {items.map(({ similarity, case: other }) => (
          <li key={other.id}>
            <p className="similar-head">
              <Link className="code" to={`/cases/${other.id}`}>
                {other.code}
              </Link>
              <strong>{texts.alike(Math.round(similarity * 100))}</strong>
              <StatusChip status={other.status} />
              <span className="quiet">
                {dayThere(other.openedAt, other.timeZone, language)} <ZoneMark timeZone={other.timeZone} />
              </span>
              {other.institution !== found.institution && <span>{other.institutionName}</span>}
            </p>
            <p className="flush">{other.summary}</p>
            {found.actions.includes('merge') &&
              (other.status === 'closed' || other.status === 'handed-back' ? (
                <p className="quiet flush">{texts.over[other.status]}</p>
              ) : (
                <Button
                  size="compact-md"
                  variant="default"
                  onClick={() => {
                    setInto(other.code);
                  }}
                >
                  {texts.mergeInto(other.code)}
                </Button>
              ))}
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p className="quiet flush">{texts.elsewhere(elsewhere)}</p>}
      {into !== null && (
        <ConfirmMerger
          found={found}
          into={into}
          onClose={() => {
            setInto(null);
          }}
        />
      )}
    </>
  );
}

function ConfirmMerger({ found, into, onClose }: { found: CaseDetail; into: string; onClose: () => void }) {
  const texts = useText(similarText);
  const shell = useText(shellText);
  const seen = useSeenVersion(found);
  const merging = useActOnCase(found, seen.version, onClose);
  return (
    <Dialog title={texts.mergeTitle(into)} onClose={onClose}>
      <p className="flush">{texts.mergeHint}</p>
      <SendFailure
        problem={merging.error}
        seen={seen.seen}
        found={found}
        onReload={() => {
          merging.reset();
          seen.acknowledge();
        }}
      />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose} disabled={merging.isPending}>
          {shell.cancel}
        </Button>
        <Button
          data-autofocus
          loading={merging.isPending}
          onClick={() => {
            merging.mutate({ action: 'merge', into });
          }}
        >
          {texts.merge}
        </Button>
      </div>
    </Dialog>
  );
}
