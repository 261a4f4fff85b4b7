import './beside.css';
import '../shell/narrow-list.css';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { CaseLine } from '../api/cases.js';
import { StatusChip } from '../cases/status-chip.js';
import { DueChip } from '../inbox/due-chip.js';
import { inboxText } from '../inbox/inbox-text.js';
import { UnheededMark } from '../inbox/unheeded-mark.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { besideText } from './beside-text.js';
import type { ListBeside } from './use-list-beside.js';

/** The list beside the case on screens that are wide enough; on others the way to the next one remains. */
export function CasesBeside({ id, beside: { from, lines } }: { id: string; beside: ListBeside }) {
  const texts = useText(besideText);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [id]);

  return (
    <nav className="panel narrow-list beside not-printed" aria-label={texts.list}>
      {lines.length === 0 && <p className="panel-pad quiet flush">{texts.none}</p>}
      <ol ref={list}>
        {lines.map((line) => (
          <li key={line.id}>
            <Link to={`/cases/${line.id}`} state={{ from }} aria-current={line.id === id ? 'page' : undefined}>
              <BesideLine line={line} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function BesideLine({ line }: { line: CaseLine }) {
  const texts = useText(inboxText);
  return (
    <>
      <span className="narrow-start">{line.summary ?? <em>{texts.erased}</em>}</span>
      <span className="beside-facts">
        <StatusChip status={line.status} />
        <DueChip dueAt={line.dueAt} late={line.late} status={line.status} timeZone={line.timeZone} />
        <UnheededMark line={line} />
      </span>
    </>
  );
}

/** Where one is in the list, and the way on. */
export function StepBeside({ beside: { from, lines, all, more, around } }: { beside: ListBeside }) {
  const texts = useText(besideText);
  const language = useLanguage();
  if (lines.length === 0) return null;
  const step = (to: string | null, name: string, key: string) =>
    to === null ? (
      <span className="quiet">{name}</span>
    ) : (
      <Link to={`/cases/${to}`} state={{ from }} aria-keyshortcuts={key}>
        {name}
      </Link>
    );
  return (
    <span className="beside-step">
      {around.at !== null && (
        <span className="quiet">
          {texts.place(count(around.at + 1, language), count(all, language) + (more ? '+' : ''))}
        </span>
      )}
      {step(around.previous, texts.previous, 'k')}
      {step(around.next, texts.next, 'j')}
    </span>
  );
}
