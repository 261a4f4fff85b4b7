import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { replayDelivery, type Delivery, type Endpoint } from '../api/webhooks.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { readableProblem, problemText } from '../api/problem-text.js';
import { toast } from '../shell/toaster.js';
import { outcomeWords } from './outcome-words.js';
import { webhooksText } from './webhooks-text.js';

export function DeliveryRow({ endpoint, delivery }: { endpoint: Endpoint; delivery: Delivery }) {
  const texts = useText(webhooksText);
  const problems = useText(problemText);
  const language = useLanguage();
  const client = useQueryClient();
  const { id, kind, code, state, attempts, plannedAt, dueAt } = delivery;
  const sending = useMutation({
    mutationFn: () => replayDelivery(endpoint.id, id),
    onSuccess: () => {
      toast('done', texts.sentAgain);
    },
    onError: (error) => {
      toast('trouble', readableProblem(error, problems).sentence);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  const name = texts.kindOf[kind] ?? kind;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="code">{code ?? '–'}</td>
      <td>{timeInCapital(plannedAt, language)}</td>
      <td>
        {texts.states[state]}
        {dueAt !== null && attempts > 0 && (
          <>
            <br />
            <span className="quiet">{texts.next(timeInCapital(dueAt, language))}</span>
          </>
        )}
      </td>
      <td>{count(attempts, language)}</td>
      <td>{outcomeWords(delivery, texts) || '–'}</td>
      <td>
        {endpoint.state === 'on' && kind !== 'ping' && (
          <Button
            size="xs"
            variant="default"
            aria-label={texts.againOf(name, code ?? '')}
            loading={sending.isPending}
            onClick={() => {
              sending.mutate();
            }}
          >
            {texts.again}
          </Button>
        )}
      </td>
    </tr>
  );
}
