import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { replayFailed, type Endpoint } from '../api/webhooks.js';
import { useNow } from '../clock.js';
import { WriteField } from '../directory/write-field.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { webhooksText } from './webhooks-text.js';

const weekMs = 7 * 86_400_000;

/** All that was given up since a day, once more. */
export function ReplayFailed({ endpoint }: { endpoint: Endpoint }) {
  const texts = useText(webhooksText);
  const client = useQueryClient();
  const now = useNow();
  const [since, setSince] = useState(dayInCapital(new Date(now.getTime() - weekMs)));
  const sending = useMutation({
    mutationFn: () => replayFailed(endpoint.id, `${since}T00:00:00+07:00`),
    onSuccess: ({ replayed }) => {
      toast('done', texts.replayed(replayed));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) sending.mutate();
      }}
    >
      {sending.isError && <Failure title={texts.replayAll} problem={sending.error} />}
      <div className="rule-deeds">
        <WriteField {...{ label: texts.since, type: 'date', required: true, value: since, onWrite: setSince }} />
        <Button type="submit" variant="default" loading={sending.isPending}>
          {texts.replayAll}
        </Button>
      </div>
    </form>
  );
}
