import { Kbd } from '@mantine/core';
import type { Candidate } from '../api/triage.js';
import { useLanguage, useText } from '../language/language.js';
import { useShortcutsSwitch } from '../shell/shortcuts.js';
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
  const shortcutsOn = useShortcutsSwitch();
  const percent = (share: number) =>
    share.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { style: 'percent', maximumFractionDigits: 0 });

  if (candidates.length === 0) return <p className="quiet flush">{texts.noCandidates}</p>;
  return (
    <div role="group" aria-label={texts.candidates} className="candidates">
      {candidates.map((candidate, index) => (
        <button
          key={candidate.code}
          type="button"
          className="candidate"
          aria-pressed={candidate.code === chosen}
          onClick={() => {
            onChoose(candidate);
          }}
        >
          <span className="candidate-name">
            {shortcutsOn && index < 3 && <Kbd>{index + 1}</Kbd>}
            {candidate.name}
            {candidate.proposed && <span className="candidate-proposed">{texts.proposed}</span>}
          </span>
          <span className="candidate-share">
            {!candidate.proposed && (
              <>
                <meter min={0} max={1} value={candidate.confidence} aria-hidden="true" />
                {texts.confidence(percent(candidate.confidence))}
              </>
            )}
          </span>
        </button>
      ))}
    </div>
  );
}
