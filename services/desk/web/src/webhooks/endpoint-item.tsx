import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeEndpoint, type Endpoint, type WithSecret } from '../api/webhooks.js';
import { useNow } from '../clock.js';
import { count, timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { ChangeEndpoint } from './change-endpoint.js';
import { DeliveryList } from './delivery-list.js';
import { PingDeed, RotateDeed } from './endpoint-deeds.js';
import { webhooksText } from './webhooks-text.js';

interface EndpointItemProps {
  readonly endpoint: Endpoint;
  readonly kinds: readonly string[];
  readonly onDrawn: (drawn: WithSecret) => void;
}

/** One endpoint: how it is, and what can be done with it. */
export function EndpointItem({ endpoint, kinds, onDrawn }: EndpointItemProps) {
  const texts = useText(webhooksText);
  const client = useQueryClient();
  const [shown, setShown] = useState<'form' | 'deliveries' | null>(null);
  const { url, institutionName } = endpoint;
  const isOn = endpoint.state === 'on';
  const switching = useMutation({
    mutationFn: (on: boolean) => changeEndpoint(endpoint, { url, kinds: endpoint.kinds, on }),
    onSuccess: () => {
      toast('done', texts.saved);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  const name = (what: string) => texts.of(what, institutionName);
  const button = (what: string, run: () => void) => (
    <Button size="xs" variant="default" aria-label={name(what)} disabled={switching.isPending} onClick={run}>
      {what}
    </Button>
  );
  return (
    <li className="rule">
      <EndpointState endpoint={endpoint} />
      {shown === 'form' ? (
        <ChangeEndpoint
          {...{ name: name(texts.change), endpoint, kinds }}
          onClose={() => {
            setShown(null);
          }}
        />
      ) : (
        <>
          {switching.isError && <Failure title={texts.refused} problem={switching.error} />}
          <div className="rule-deeds">
            {button(isOn ? texts.switchOff : texts.switchOn, () => {
              switching.mutate(!isOn);
            })}
            {button(texts.change, () => {
              setShown('form');
            })}
            <RotateDeed {...{ endpoint, onDrawn }} />
            <PingDeed endpoint={endpoint} />
            {button(shown === 'deliveries' ? texts.hideDeliveries : texts.deliveries, () => {
              setShown(shown === 'deliveries' ? null : 'deliveries');
            })}
          </div>
        </>
      )}
      {shown === 'deliveries' && <DeliveryList {...{ endpoint, kinds }} />}
    </li>
  );
}

function EndpointState({ endpoint }: { endpoint: Endpoint }) {
  const texts = useText(webhooksText);
  const language = useLanguage();
  const now = useNow();
  const { state, offBecause, failingSince, formerUntil, waiting, failed, institutionName, url } = endpoint;
  const notes = [
    failingSince && texts.failingSince(timeInCapital(failingSince, language)),
    formerUntil && new Date(formerUntil) > now && texts.bothHold(timeInCapital(formerUntil, language)),
    texts.counts(count(waiting, language), count(failed, language)),
  ];
  return (
    <>
      <div className="rule-head">
        <strong>{institutionName}</strong>
        <span className={state === 'on' ? 'quiet' : 'rule-finding'}>
          {state === 'on' ? texts.on : texts.off[offBecause ?? 'person']}
        </span>
      </div>
      <p className="code webhook-url">{url}</p>
      <p className="quiet">{endpoint.kinds.map((kind) => texts.kindOf[kind] ?? kind).join(' · ')}</p>
      <p className="quiet">{notes.filter(Boolean).join(' · ')}</p>
    </>
  );
}
