import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { approveRule, type Rule } from '../api/rules.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { fromDay } from './from-day.js';
import { rulesText } from './rules-text.js';

/** A second person lets the rule begin, today or on a later day; days begin in the capital. */
export function ApproveRule({ rule }: { rule: Rule }) {
  const texts = useText(rulesText);
  const client = useQueryClient();
  const today = dayInCapital(useNow());
  const [day, setDay] = useState('');
  const approve = useMutation({
    mutationFn: () => approveRule(rule.id, fromDay(day, today, new Date())),
    onSuccess: (rules) => {
      client.setQueryData(['rules'], rules);
    },
  });
  return (
    <>
      {approve.isError && <Failure problem={approve.error} />}
      <div className="rule-deeds">
        <TextInput
          type="date"
          label={texts.activeFrom}
          min={today}
          value={day || today}
          onChange={(event) => {
            setDay(event.currentTarget.value);
          }}
        />
        <Button
          loading={approve.isPending}
          disabled={rule.simulation === null}
          onClick={() => {
            approve.mutate();
          }}
        >
          {texts.approve}
        </Button>
      </div>
      {rule.simulation === null && <p className="quiet">{texts.tryFirst}</p>}
    </>
  );
}
