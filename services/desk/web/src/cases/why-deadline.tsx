import './why-deadline.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explainClocks, type ClockExplained } from '../api/clocks.js';
import { calendarDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Dialog } from '../shell/dialog.js';
import { Failure } from '../shell/failure.js';
import { whyDeadlineText } from './why-deadline-text.js';

/** At a deadline: a button that tells why it is on that day and no other. */
export function WhyDeadline({ caseId }: { caseId: string }) {
  const texts = useText(whyDeadlineText);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className="not-printed"
        variant="subtle"
        size="compact-xs"
        px={0}
        mih={24}
        onClick={() => {
          setOpen(true);
        }}
      >
        {texts.ask}
      </Button>
      {open && (
        <Dialog
          title={texts.title}
          onClose={() => {
            setOpen(false);
          }}
        >
          <Reasons caseId={caseId} />
          <div className="dialog-actions">
            <Button
              data-autofocus
              variant="default"
              onClick={() => {
                setOpen(false);
              }}
            >
              {texts.close}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Reasons({ caseId }: { caseId: string }) {
  const texts = useText(whyDeadlineText);
  const found = useQuery({
    queryKey: ['clocks', caseId],
    queryFn: ({ signal }) => explainClocks(caseId, signal),
    staleTime: 0,
    // The clocks of a case that has only just come are set a moment after it is seen.
    refetchInterval: 5_000,
  });
  if (found.isPending) return <p role="status">{texts.loading}</p>;
  if (found.isError) {
    return (
      <Failure
        problem={found.error}
        onRetry={() => {
          void found.refetch();
        }}
      />
    );
  }
  if (found.data.items.length === 0) return <p>{texts.none}</p>;
  return found.data.items.map((clock) => <Reason key={clock.id} clock={clock} />);
}

function Reason({ clock }: { clock: ClockExplained }) {
  const texts = useText(whyDeadlineText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  return (
    <section className={`why-clock why-${clock.state}`}>
      <h3>
        {words.deadlineKind[clock.kind]} <span className="why-state">{texts.state[clock.state]}</span>
      </h3>
      <p className="flush">{clock.why[language]}</p>
      {!clock.agrees && <p className="why-changed">{texts.changedSince}</p>}
      {clock.days.length > 0 && <Days clock={clock} />}
    </section>
  );
}

function Days({ clock }: { clock: ClockExplained }) {
  const texts = useText(whyDeadlineText);
  const language = useLanguage();
  return (
    <details>
      <summary>{texts.table(clock.days.length)}</summary>
      <table className="why-days">
        <thead>
          <tr>
            <th scope="col">{texts.date}</th>
            <th scope="col">{texts.counts}</th>
          </tr>
        </thead>
        <tbody>
          {clock.days.map(({ date, mark, nth, name }) => (
            <tr key={date} className={mark === 'counted' ? undefined : 'why-skipped'}>
              <td>{calendarDate(date, language)}</td>
              <td>
                {mark === 'counted' ? texts.nth(nth ?? 0) : texts.mark[mark]}
                {name !== null && ` (${name})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet flush">{texts.rules(clock.policyVersion, clock.calendarVersion)}</p>
    </details>
  );
}
