import { Button } from '@mantine/core';
import { useState } from 'react';
import { erase } from '../api/erasures.js';
import { faultAt } from '../api/fault-at.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { erasuresText } from './erasures-text.js';
import { isSameCode } from './same-code.js';
import { useDecide } from './use-decide.js';

export const shortestReason = 10;
export const longestReason = 500;

/** A reason, and the code typed once more: one press must not be enough for what cannot be undone. */
export function EraseForm({ code }: { code: string }) {
  const texts = useText(erasuresText);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const erasing = useDecide((given) => erase(code, given), texts.done(code));
  const shortReason = reason.trim().length < shortestReason ? texts.shortReason : null;
  const notSame = isSameCode(typed, code) ? null : texts.notSame;
  const refused = faultAt(erasing.error, 'reason');
  return (
    <form
      className="erasures-form"
      aria-label={texts.erase}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (shortReason === null && notSame === null && !erasing.isPending) erasing.mutate(reason.trim());
      }}
    >
      <WriteField
        {...{ label: texts.reason, hint: texts.reasonHint, rows: 2, most: longestReason, required: true }}
        {...{ value: reason, fault: (tried ? shortReason : null) ?? refused, onWrite: setReason }}
      />
      <WriteField
        {...{ label: texts.confirm(code), most: 20, required: true }}
        {...{ value: typed, fault: tried ? notSame : null, onWrite: setTyped }}
      />
      {erasing.isError && refused === null && <Failure title={texts.notErased} problem={erasing.error} />}
      <Button type="submit" color="red" loading={erasing.isPending}>
        {texts.erase}
      </Button>
    </form>
  );
}
