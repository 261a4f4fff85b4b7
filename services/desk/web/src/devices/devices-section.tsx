import '../rules/rules.css';
import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dropDevice, listDevices, type Device } from '../api/devices.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { devicesText } from './devices-text.js';
import { ownDevice, readiness, subscribe, unsubscribe } from './this-browser.js';

const devicesKey = ['devices'] as const;

/** The browsers on which somebody is told while the desk is shut. */
export function DevicesSection() {
  const texts = useText(devicesText);
  const found = useQuery({ queryKey: devicesKey, queryFn: ({ signal }) => listDevices(signal) });
  return (
    <section className="panel panel-pad" aria-labelledby="devices">
      <h2 id="devices">{texts.title}</h2>
      <p className="quiet flush">{texts.hint}</p>
      <Shown query={found}>
        {({ publicKey, items }) => (
          <>
            {items.length > 0 && (
              <ul className="rule-list">
                {items.map((device) => (
                  <DeviceItem key={device.id} device={device} />
                ))}
              </ul>
            )}
            {!items.some(({ id }) => id === ownDevice()) && <AddThis publicKey={publicKey} />}
          </>
        )}
      </Shown>
    </section>
  );
}

function DeviceItem({ device: { id, addedAt } }: { device: Device }) {
  const texts = useText(devicesText);
  const language = useLanguage();
  const client = useQueryClient();
  const isThis = id === ownDevice();
  const since = timeInCapital(addedAt, language);
  const drop = useMutation({
    mutationFn: () => (isThis ? unsubscribe() : dropDevice(id)),
    onSuccess: () => {
      toast('done', texts.dropped);
    },
    onSettled: () => client.invalidateQueries({ queryKey: devicesKey }),
  });
  return (
    <li className="rule">
      <div className="rule-head">
        <strong>{isThis ? texts.thisBrowser : texts.otherBrowser}</strong>
        <span className="quiet">{texts.since(since)}</span>
      </div>
      {drop.isError && <Failure title={texts.notDropped} problem={drop.error} />}
      <div className="rule-deeds">
        <Button
          size="xs"
          variant="default"
          aria-label={isThis ? texts.dropThis : texts.dropOther(since)}
          loading={drop.isPending}
          onClick={() => {
            drop.mutate();
          }}
        >
          {texts.drop}
        </Button>
      </div>
    </li>
  );
}

function AddThis({ publicKey }: { publicKey: string }) {
  const texts = useText(devicesText);
  const client = useQueryClient();
  const [stands, setStands] = useState(readiness);
  const add = useMutation({
    mutationFn: () => subscribe(publicKey),
    onSuccess: (device) => {
      if (device) toast('done', texts.added);
      setStands(readiness());
    },
    onSettled: () => client.invalidateQueries({ queryKey: devicesKey }),
  });
  if (stands !== 'ready') return <p>{texts[stands]}</p>;
  return (
    <>
      {add.isError && (
        <Alert color="red" variant="light" role="alert" title={texts.notAdded}>
          {texts.notAddedHint}
        </Alert>
      )}
      <div className="form-end">
        <Button
          loading={add.isPending}
          onClick={() => {
            add.mutate();
          }}
        >
          {texts.add}
        </Button>
      </div>
    </>
  );
}
