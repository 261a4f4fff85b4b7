import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { pingEndpoint, rotateSecret, type Endpoint, type WithSecret } from '../api/webhooks.js';
import { useText } from '../language/language.js';
import { Dialog } from '../shell/dialog.js';
import { Failure } from '../shell/failure.js';
import { shellText } from '../shell/shell-text.js';
import { outcomeWords } from './outcome-words.js';
import { webhooksText } from './webhooks-text.js';

/** A new secret, after one question. */
export function RotateDeed({ endpoint, onDrawn }: { endpoint: Endpoint; onDrawn: (drawn: WithSecret) => void }) {
  const texts = useText(webhooksText);
  const shell = useText(shellText);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const drawing = useMutation({
    mutationFn: () => rotateSecret(endpoint),
    onSuccess: (drawn) => {
      close();
      onDrawn(drawn);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={texts.of(texts.rotate, endpoint.institutionName)}
        onClick={() => {
          drawing.reset();
          setAsking(true);
        }}
      >
        {texts.rotate}
      </Button>
      {asking && (
        <Dialog title={texts.rotateAsk} onClose={close}>
          <p className="flush">{texts.rotateHint}</p>
          {drawing.isError && <Failure title={texts.refused} problem={drawing.error} />}
          <div className="dialog-actions">
            <Button variant="default" onClick={close}>
              {shell.cancel}
            </Button>
            <Button
              data-autofocus
              loading={drawing.isPending}
              onClick={() => {
                drawing.mutate();
              }}
            >
              {texts.rotate}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Sends a test and shows what came back. */
export function PingDeed({ endpoint }: { endpoint: Endpoint }) {
  const texts = useText(webhooksText);
  const client = useQueryClient();
  const pinging = useMutation({
    mutationFn: () => pingEndpoint(endpoint.id),
    onSettled: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  const came = pinging.data;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={texts.of(texts.ping, endpoint.institutionName)}
        loading={pinging.isPending}
        onClick={() => {
          pinging.mutate();
        }}
      >
        {texts.ping}
      </Button>
      {pinging.isError && (
        <div className="webhook-answer">
          <Failure title={texts.ping} problem={pinging.error} />
        </div>
      )}
      {came && (
        <div role="status" className="webhook-answer">
          <p>{(came.ok ? texts.pinged : texts.pingFailed)(outcomeWords(came, texts))}</p>
          {came.text !== '' && (
            <figure className="notice-preview">
              <figcaption className="quiet">{texts.answered}</figcaption>
              <p className="code webhook-url">{came.text}</p>
            </figure>
          )}
        </div>
      )}
    </>
  );
}
