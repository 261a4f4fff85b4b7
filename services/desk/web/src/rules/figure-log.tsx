import { useMutation, useQueryClient } from '@tanstack/react-query';
import { undoThreshold, type Figure } from '../api/policies.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { percent } from '../model/percent.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { policiesText } from './policies-text.js';
import { PolicyLine } from './policy-line.js';

/** What officials have set; of what was shipped there is nothing to tell. */
export function FigureLog({ figures }: { figures: readonly Figure[] }) {
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
  const set = figures.filter(({ setBy }) => setBy !== null);
  if (set.length === 0) return null;
  const said = ({ kind, amount, setBy, effectiveFrom }: Figure) => {
    const who = setBy === me.id ? texts.you : texts.another;
    return `${texts.figureKinds[kind].name}: ${texts.logLine(percent(amount, language), who, timeInCapital(effectiveFrom, language))}`;
  };

  return (
    <>
      <h3>{texts.figureLog}</h3>
      {undo.isError && <Failure problem={undo.error} />}
      <ul className="rule-list">
        {set.map((one) => (
          <PolicyLine
            key={one.id}
            standing={one.standing}
            said={said(one)}
            isUndoing={undo.isPending && undo.variables === one.id}
            onUndo={() => {
              undo.mutate(one.id);
            }}
          />
        ))}
      </ul>
    </>
  );
}
