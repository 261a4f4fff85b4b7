import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { figureKinds, setFigure, type FigureKind } from '../api/policies.js';
import { useText } from '../language/language.js';
import { policiesText } from './policies-text.js';
import { PolicyForm } from './policy-form.js';

export function SetFigure() {
  const texts = useText(policiesText);
  const [kind, setKind] = useState<FigureKind>('choice');
  return (
    <PolicyForm
      amount={texts.newAmount}
      least={0}
      button={texts.setFigure}
      set={(amount, effectiveFrom) => setFigure(kind, amount, effectiveFrom)}
    >
      <NativeSelect
        label={texts.figure}
        value={kind}
        data={figureKinds.map((value) => ({ value, label: texts.figureKinds[value].name }))}
        onChange={({ currentTarget: { value } }) => {
          setKind(figureKinds.find((one) => one === value) ?? kind);
        }}
      />
    </PolicyForm>
  );
}
