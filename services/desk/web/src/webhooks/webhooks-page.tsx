import '../directory/directory.css';
import '../monitor/watch.css';
import '../notices/notices.css';
import '../rules/rules.css';
import './webhooks.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addEndpoint, listEndpoints, type WithSecret } from '../api/webhooks.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Empty } from '../shell/empty.js';
import { PageHead } from '../shell/page-head.js';
import { EndpointForm } from './endpoint-form.js';
import { EndpointItem } from './endpoint-item.js';
import { SecretOnce } from './secret-once.js';
import { webhooksText } from './webhooks-text.js';

/** Where institutions' own systems are told of their cases. */
export function WebhooksPage() {
  const texts = useText(webhooksText);
  const [adding, setAdding] = useState(false);
  const [drawn, setDrawn] = useState<WithSecret | null>(null);
  const found = useQuery({ queryKey: ['webhooks'], queryFn: ({ signal }) => listEndpoints(signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint}>
        {!adding && (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            {texts.add}
          </Button>
        )}
      </PageHead>
      <Shown query={found}>
        {({ items, kinds }) => (
          <section className="panel panel-pad">
            {adding && (
              <AddEndpoint
                kinds={kinds}
                onAdded={setDrawn}
                onDone={() => {
                  setAdding(false);
                }}
              />
            )}
            {items.length === 0 && !adding && <Empty title={texts.empty} hint={texts.emptyHint} />}
            <ol className="rule-list">
              {items.map((endpoint) => (
                <EndpointItem key={endpoint.id} {...{ endpoint, kinds }} onDrawn={setDrawn} />
              ))}
            </ol>
          </section>
        )}
      </Shown>
      {drawn && (
        <SecretOnce
          secret={drawn.secret}
          onClose={() => {
            setDrawn(null);
          }}
        />
      )}
    </>
  );
}

interface AddEndpointProps {
  readonly kinds: readonly string[];
  readonly onAdded: (drawn: WithSecret) => void;
  readonly onDone: () => void;
}

function AddEndpoint({ kinds, onAdded, onDone }: AddEndpointProps) {
  const texts = useText(webhooksText);
  const client = useQueryClient();
  const adding = useMutation({
    mutationFn: addEndpoint,
    onSuccess: async (drawn) => {
      onAdded(drawn);
      onDone();
      await client.invalidateQueries({ queryKey: ['webhooks'] });
    },
  });
  return (
    <EndpointForm
      name={texts.add}
      {...{ kinds, initial: { url: '', kinds }, sending: adding, withInstitution: true, onCancel: onDone }}
      onSend={(wish) => {
        adding.mutate(wish);
      }}
    />
  );
}
