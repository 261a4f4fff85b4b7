import { useState } from 'react';
import { isStale } from '../api/problem.js';
import { changeEndpoint, type Endpoint, type EndpointWish } from '../api/webhooks.js';
import { differenceOf } from '../directory/difference-of.js';
import { useText } from '../language/language.js';
import { ChangedMeanwhile } from '../shell/changed-meanwhile.js';
import { useSave } from '../shell/use-save.js';
import { EndpointForm } from './endpoint-form.js';
import { webhooksText } from './webhooks-text.js';

interface ChangeEndpointProps {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly kinds: readonly string[];
  readonly onClose: () => void;
}

/** Another address, or other news, for an endpoint that is there. */
export function ChangeEndpoint({ name, endpoint, kinds, onClose }: ChangeEndpointProps) {
  const texts = useText(webhooksText);
  // What the person saw when beginning to write; what comes in meanwhile must not change under their hands.
  const [seen] = useState(endpoint);
  const { id } = endpoint;
  const save = useSave({
    ...{ said: texts.saved, list: ['webhooks'], onDone: onClose },
    save: ({ version, url, kinds: of }: EndpointWish & { readonly version: number }) =>
      changeEndpoint({ id, version }, { url, kinds: of, on: endpoint.state === 'on' }),
  });
  const told = (one: Endpoint) => one.kinds.map((kind) => texts.kindOf[kind] ?? kind);
  const differences = [
    { label: texts.address, ...differenceOf(seen.url, endpoint.url) },
    { label: texts.kinds, ...differenceOf(told(seen), told(endpoint)) },
    { label: texts.state, ...differenceOf(standing(seen, texts), standing(endpoint, texts)) },
  ].filter(({ gone, come }) => gone !== come);
  return (
    <EndpointForm
      {...{ name, kinds, initial: seen, sending: save, withInstitution: false, onCancel: onClose }}
      onSend={(wish) => {
        save.mutate({ ...wish, version: seen.version });
      }}
      stale={(wish) =>
        isStale(save.error) ? (
          <ChangedMeanwhile
            {...{ differences, isSending: save.isPending }}
            onGoOn={() => {
              save.mutate({ ...wish, version: endpoint.version });
            }}
          />
        ) : null
      }
    />
  );
}

const standing = ({ state, offBecause }: Endpoint, texts: (typeof webhooksText)['id']): string =>
  state === 'on' ? texts.on : texts.off[offBecause ?? 'person'];
