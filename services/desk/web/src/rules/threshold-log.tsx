import { useMutation, useQueryClient } from '@tanstack/react-query';
import { undoThreshold, type Alone, type Threshold, type Thresholds } from '../api/policies.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { policiesText } from './policies-text.js';
import { PolicyLine } from './policy-line.js';

interface ThresholdLogProps {
  readonly thresholds: Thresholds;
  readonly proved: (measured: Alone) => string;
}

/** Who set which threshold from when on; the one in force, and planned ones, can be undone. */
export function ThresholdLog({ thresholds: { thresholds }, proved }: ThresholdLogProps) {
  const texts = useText(policiesText);
  const language = useLanguage();
  const me = useStaff();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: undoThreshold,
    onSuccess: (now) => {
      client.setQueryData(['thresholds'], now);
    },
  });
  if (thresholds.length === 0) return null;
  const who = ({ setBy, model }: Threshold) =>
    setBy === me.id ? texts.you : setBy === null && model !== null ? texts.byModel(model) : texts.another;

  return (
    <>
      <h3>{texts.log}</h3>
      {undo.isError && <Failure problem={undo.error} />}
      <ul className="rule-list">
        {thresholds.map((one) => (
          <PolicyLine
            key={one.id}
            standing={one.standing}
            said={texts.logLine(percent(one.amount, language), who(one), timeInCapital(one.effectiveFrom, language))}
            isUndoing={undo.isPending && undo.variables === one.id}
            onUndo={() => {
              undo.mutate(one.id);
            }}
          >
            <p className="quiet">{proved(one.measured)}</p>
          </PolicyLine>
        ))}
      </ul>
    </>
  );
}
