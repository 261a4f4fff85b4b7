import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Thresholds } from '../api/policies.js';
import { useNow } from '../clock.js';
import { WriteField } from '../directory/write-field.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { fromDay } from './from-day.js';
import { policiesText } from './policies-text.js';

interface PolicyFormProps {
  /** What the amount in percent is called, and the least that it may be. */
  readonly amount: string;
  readonly least: number;
  readonly button: string;
  readonly set: (amount: number, effectiveFrom: string) => Promise<Thresholds>;
  /** What else is asked, before the amount. */
  readonly children?: ReactNode;
}

/** An amount that the router decides by, from a day on. */
export function PolicyForm({ amount, least, button, set, children }: PolicyFormProps) {
  const texts = useText(policiesText);
  const client = useQueryClient();
  const today = dayInCapital(useNow());
  const [percents, setPercents] = useState('');
  const [day, setDay] = useState('');
  const setting = useMutation({
    mutationFn: () => set(Number(percents) / 100, fromDay(day, today, new Date())),
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
          if (!setting.isPending) setting.mutate();
        }}
      >
        {children}
        <WriteField label={amount} type="number" min={least} required value={percents} onWrite={setPercents} />
        <WriteField label={texts.from} type="date" min={today} value={day || today} onWrite={setDay} />
        <Button type="submit" loading={setting.isPending}>
          {button}
        </Button>
      </form>
      {setting.isError && <Failure problem={setting.error} />}
    </>
  );
}
