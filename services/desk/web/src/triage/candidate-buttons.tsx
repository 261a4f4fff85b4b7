import type { Candidate } from '../api/triage.js';
import { useLanguage, useText } from '../language/language.js';
import { OwnerButton } from './owner-button.js';
import { triageText } from './triage-text.js';

interface CandidateButtonsProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: string | null;
  readonly onChoose: (candidate: Candidate) => void;
}

/** What the router would have chosen, surest first; the bar is its confidence. */
export function CandidateButtons({ candidates, chosen, onChoose }: CandidateButtonsProps) {
  const texts = useText(triageText);
  const language = useLanguage();
  const percent = (share: number) =>
    share.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { style: 'percent', maximumFractionDigits: 0 });

  if (candidates.length === 0) return <p className="quiet flush">{texts.noCandidates}</p>;
  return (
    <div role="group" aria-label={texts.candidates} className="candidates">
      {candidates.map((candidate, index) => (
        <OwnerButton
          key={candidate.code}
          isChosen={candidate.code === chosen}
          shortcut={index < 3 ? String(index + 1) : null}
          grounds={
            !candidate.proposed && (
              <>
                <meter min={0} max={1} value={candidate.confidence} aria-hidden="true" />
                {texts.confidence(percent(candidate.confidence))}
              </>
            )
          }
          onChoose={() => {
            onChoose(candidate);
          }}
        >
          {candidate.name}
          {candidate.proposed && <span className="candidate-proposed">{texts.proposed}</span>}
        </OwnerButton>
      ))}
    </div>
  );
}
