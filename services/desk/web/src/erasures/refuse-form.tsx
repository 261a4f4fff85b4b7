import { Button } from '@mantine/core';
import { useState } from 'react';
import { refuseErasure } from '../api/erasures.js';
import { faultAt } from '../api/fault-at.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { longestReason, shortestReason } from './erase-form.js';
import { erasuresText } from './erasures-text.js';
import { useDecide } from './use-decide.js';

/** Where it must be kept: the citizen reads why. */
export function RefuseForm({ code }: { code: string }) {
  const texts = useText(erasuresText);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const refusing = useDecide((given) => refuseErasure(code, given), texts.refusedDone(code));
  const shortReason = reason.trim().length < shortestReason ? texts.shortReason : null;
  const refused = faultAt(refusing.error, 'reason');
  return (
    <details className="erasures-refuse">
      <summary>{texts.refuse}</summary>
      <form
        className="erasures-form"
        aria-label={texts.refuse}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (shortReason === null && !refusing.isPending) refusing.mutate(reason.trim());
        }}
      >
        <WriteField
          {...{ label: texts.refuseReason, hint: texts.refuseHint, rows: 2, most: longestReason, required: true }}
          {...{ value: reason, fault: (tried ? shortReason : null) ?? refused, onWrite: setReason }}
        />
        {refusing.isError && refused === null && <Failure title={texts.notRefused} problem={refusing.error} />}
        <Button type="submit" variant="default" loading={refusing.isPending}>
          {texts.refuse}
        </Button>
      </form>
    </details>
  );
}
