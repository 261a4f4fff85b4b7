import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { figureKinds, setFigure, type FigureKind } from '../api/policies.js';
import { useNow } from '../clock.js';
import { WriteField } from '../directory/write-field.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { fromDay } from './from-day.js';
import { policiesText } from './policies-text.js';

export function SetFigure() {
  const texts = useText(policiesText);
  const client = useQueryClient();
  const today = dayInCapital(useNow());
  const [kind, setKind] = useState<FigureKind>('choice');
  const [percents, setPercents] = useState('');
  const [day, setDay] = useState('');
  const set = useMutation({
    mutationFn: () => setFigure(kind, Number(percents) / 100, fromDay(day, today, new Date())),
    onSuccess: (thresholds) => {
      client.setQueryData(['thresholds'], thresholds);
      setPercents('');
      toast('done', texts.saved);
    },
  });
  return (
    <>
      <form
        className="policy-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!set.isPending) set.mutate();
        }}
      >
        <NativeSelect
          label={texts.figure}
          value={kind}
          data={figureKinds.map((value) => ({ value, label: texts.figureKinds[value].name }))}
          onChange={({ currentTarget: { value } }) => {
            setKind(figureKinds.find((one) => one === value) ?? kind);
          }}
        />
        <WriteField label={texts.newAmount} type="number" min={0} required value={percents} onWrite={setPercents} />
        <WriteField label={texts.from} type="date" min={today} value={day || today} onWrite={setDay} />
        <Button type="submit" loading={set.isPending}>
          {texts.setFigure}
        </Button>
      </form>
      {set.isError && <Failure problem={set.error} />}
    </>
  );
}
