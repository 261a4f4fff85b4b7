import './ladder-fields.css';
import { Input } from '@mantine/core';
import { faultAt } from '../api/fault-at.js';
import { WriteField } from '../directory/write-field.js';
import { escalationsText } from '../escalations/escalations-text.js';
import { useText } from '../language/language.js';
import { deadlinesText } from './deadlines-text.js';
import { isOutOfOrder, rungs, type PolicyDraft } from './policy-draft.js';

interface LadderFieldsProps {
  readonly draft: PolicyDraft;
  readonly problem: unknown;
  readonly onWrite: (ladder: PolicyDraft['ladder']) => void;
}

/** On which working day after the due day each rung is told. */
export function LadderFields({ draft, problem, onWrite }: LadderFieldsProps) {
  const texts = useText(deadlinesText);
  const names = useText(escalationsText).stand;
  const { ladder } = draft;
  const fault = isOutOfOrder(draft) ? texts.rungsInOrder : faultAt(problem, 'ladder');
  return (
    <fieldset className="ladder-fields">
      <legend>{texts.fields.ladder}</legend>
      <p className="quiet flush">{texts.ladderHint}</p>
      <div className="policy-form">
        {rungs.map((rung) => (
          <WriteField
            key={rung}
            {...{ label: names[rung], type: 'number', min: 1, value: ladder[rung] }}
            onWrite={(value) => {
              onWrite({ ...ladder, [rung]: value });
            }}
          />
        ))}
      </div>
      {fault !== null && <Input.Error role="alert">{fault}</Input.Error>}
    </fieldset>
  );
}
