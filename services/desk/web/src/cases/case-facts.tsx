import './facts.css';
import './case-facts.css';
import type { ReactNode } from 'react';
import { AwayNote } from '../absences/away-note.js';
import { Link } from 'react-router';
import type { CaseDetail } from '../api/cases.js';
import type { Decision } from '../api/decisions.js';
import { DecisionCard } from '../routing/decision-card.js';
import { ReasonSaid } from '../routing/reason-said.js';
import { calendarDate, count, deadline, inZone } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { doorIcon, Icon } from '../shell/icons.js';
import { CaseAttachments } from './case-attachments.js';
import { removedIn } from './removed-in.js';
import { MapLink } from './map-link.js';
import { WhyDeadline } from './why-deadline.js';
import { StatusChip } from './status-chip.js';
import { caseText } from './case-text.js';

/** What is known beside the text. Who the citizen is, is not: that stays in the vault. */
export function CaseFacts({ found, decision }: { found: CaseDetail; decision: Decision | undefined }) {
  const texts = useText(caseText);
  const words = useText(vocabularyText);
  const language = useLanguage();

  return (
    <aside className="case-side">
      {found.anonymous && <Flag icon="person" title={texts.anonymous} hint={texts.anonymousHint} />}
      {found.confidential && <Flag icon="lock" title={texts.confidential} hint={texts.confidentialHint} />}
      {found.sensitive && !found.confidential && (
        <Flag icon="lock" title={texts.sensitive} hint={texts.sensitiveHint} />
      )}
      <section className="panel panel-pad">
        <h2>{texts.facts}</h2>
        <dl className="facts">
          <Fact name={texts.class}>{words.complaintClass[found.class]}</Fact>
          {found.service && <Fact name={texts.service}>{found.service.name}</Fact>}
          <Fact name={texts.dueAt}>
            {found.dueAt === null ? '–' : deadline(found.dueAt, found.timeZone, language)}{' '}
            <WhyDeadline caseId={found.id} />
            {found.service?.standardDays != null && (
              <p className="quiet flush">{texts.standard(found.service.standardDays)}</p>
            )}
          </Fact>
          <Fact name={texts.officer}>
            {found.officer?.name ?? texts.noOfficer} {found.officer && <AwayNote officer={found.officer} />}
          </Fact>
          <Fact name={texts.institution}>{found.institutionName}</Fact>
          <Fact name={texts.place}>
            {found.place ?? texts.notSaid}
            {found.place !== null && <MapLink words={found.place} />}
          </Fact>
          <Fact name={texts.occurredOn}>
            {found.occurredOn === null ? texts.notSaid : calendarDate(found.occurredOn, language)}
          </Fact>
          <Fact name={texts.door}>
            <Icon name={doorIcon[found.door]} size={15} /> {words.door[found.door]}
          </Fact>
          {found.alsoAffected > 0 && (
            <Fact name={texts.alsoAffected}>{texts.people(count(found.alsoAffected, language))}</Fact>
          )}
          <Fact name={texts.openedAt}>{inZone(found.openedAt, found.timeZone, language)}</Fact>
        </dl>
      </section>
      <CaseAttachments attachments={found.attachments} removed={removedIn(found.timeline)} />
      {found.parts.length > 0 && <Parts found={found} />}
      {(found.mergedInto !== null || found.followers.length > 0) && <Merged found={found} />}
      <section className="panel panel-pad">
        <h2>{texts.why}</h2>
        <p className="case-why">{texts.whyHint}</p>
        <p className="flush">
          <ReasonSaid sentence={found.reason} sentenceEn={found.reasonEn} />
        </p>
        {decision && <DecisionCard complaintId={found.complaintId} decision={decision} />}
        {found.handBacks > 0 && <p className="case-returned">{texts.handBacks(found.handBacks)}</p>}
      </section>
    </aside>
  );
}

/** Other institutions with a part in the same complaint, and how far they are. */
function Parts({ found }: { found: CaseDetail }) {
  const texts = useText(caseText);
  return (
    <section className="panel panel-pad">
      <h2>{texts.parts}</h2>
      <ul className="case-parts">
        {found.parts.map((part) => (
          <li key={part.id}>
            <span>
              {part.institutionName}{' '}
              <span className="quiet">({part.role === 'lead' ? texts.lead : texts.coOwner})</span>
            </span>
            <StatusChip status={part.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Merged({ found }: { found: CaseDetail }) {
  const texts = useText(caseText);
  return (
    <section className="panel panel-pad">
      <h2>{texts.merged}</h2>
      {found.mergedInto !== null && (
        <p className="flush">
          {texts.goesOnWith} <span className="code">{found.mergedInto}</span>
        </p>
      )}
      <ul className="case-parts">
        {found.followers.map((one) => (
          <li key={one.id}>
            <Link className="code" to={`/cases/${one.id}`}>
              {one.code}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Flag({ icon, title, hint }: { icon: 'person' | 'lock'; title: string; hint: string }) {
  return (
    <section className="case-flag">
      <Icon name={icon} size={20} />
      <div>
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
    </section>
  );
}
