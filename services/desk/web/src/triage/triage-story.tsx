import type { TriageItem } from '../api/triage.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Icon } from '../shell/icons.js';
import { DecisionCard } from '../routing/decision-card.js';
import { MarkedText } from '../routing/marked-text.js';
import { nameAmong } from '../routing/name-among.js';
import { ReasonSaid } from '../routing/reason-said.js';
import { useRuleDecision } from '../routing/use-rule-decision.js';
import { MapLink } from '../cases/map-link.js';
import { TriageDue } from './triage-due.js';
import { TriageTalk } from './triage-talk.js';
import { triageText } from './triage-text.js';

/** What the citizen says, and why no rule could decide. */
export function TriageStory({ item }: { item: TriageItem }) {
  const texts = useText(triageText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const decision = useRuleDecision(item.complaintId);
  const marking = { reason: item.reason, nameOf: nameAmong(item.candidates) };

  return (
    <>
      <h2 className="triage-code">
        <span className="code">{item.code}</span>
        <span className="quiet">
          {words.complaintClass[item.class]} · {texts.since(timeInCapital(item.sentAt, language))}
        </span>
        <TriageDue item={item} />
      </h2>
      {item.title !== null && (
        <p className="triage-title">
          <MarkedText text={item.title} part="title" {...marking} />
        </p>
      )}
      <p className="triage-text">
        {item.text === null ? texts.erased : <MarkedText text={item.text} part="text" {...marking} />}
        {item.text !== null && <MapLink words={item.text} />}
      </p>
      {item.place !== null && (
        <p className="triage-place">
          <span className="quiet">{texts.place}:</span> {item.place}
          <MapLink words={item.place} />
        </p>
      )}
      <TriageTalk item={item} />
      {item.handBacks > 0 && (
        <div className="triage-hand-back">
          <Icon name="returned" size={20} />
          <div>
            <strong>{texts.handedBack(item.handBacks)}</strong>
            {item.handBackReason !== null && <p>{item.handBackReason}</p>}
          </div>
        </div>
      )}
      <p className="triage-why">
        <strong>{texts.why}:</strong> <ReasonSaid {...item.reason} />
        {item.reason.found.length > 0 && (
          <span className="quiet">
            {' '}
            {texts.found}: {item.reason.found.join(', ')}.
          </span>
        )}
      </p>
      {decision && <DecisionCard complaintId={item.complaintId} decision={decision} />}
    </>
  );
}
