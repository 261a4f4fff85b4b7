import '@mantine/core/styles/Table.layer.css';
import { Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endEmergencyNumber, listEmergencyNumbers, restoreEmergencyNumber } from '../api/policies.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { EmergencyForm } from './emergency-form.js';
import { NumberTable } from './number-table.js';
import { policiesText } from './policies-text.js';

/** Whom citizens in danger are told to call, by kind and region. */
export function EmergencyPanel() {
  const texts = useText(policiesText);
  const client = useQueryClient();
  const numbers = useQuery({ queryKey: ['emergencies'], queryFn: ({ signal }) => listEmergencyNumbers(signal) });
  const keep = (now: unknown) => {
    client.setQueryData(['emergencies'], now);
    toast('done', texts.saved);
  };
  const end = useMutation({ mutationFn: endEmergencyNumber, onSuccess: keep });
  const restore = useMutation({ mutationFn: restoreEmergencyNumber, onSuccess: keep });
  if (numbers.isPending) return <Skeleton height={240} />;
  if (numbers.isError) return <Failure problem={numbers.error} />;
  const { items, former } = numbers.data;

  return (
    <section className="panel panel-pad" aria-labelledby="emergency">
      <h2 id="emergency">{texts.emergency}</h2>
      <p className="quiet flush">{texts.emergencyHint}</p>
      <EmergencyForm onSaved={keep} />
      {end.isError && <Failure problem={end.error} />}
      {restore.isError && <Failure problem={restore.error} />}
      <NumberTable
        label={`${texts.emergency}, ${texts.standings.active}`}
        numbers={items}
        deed={texts.endIt}
        deedOf={texts.end}
        onDeed={(id) => {
          end.mutate(id);
        }}
      />
      {former.length > 0 && (
        <>
          <h3>{texts.former}</h3>
          <NumberTable
            label={texts.former}
            numbers={former}
            deed={texts.restoreIt}
            deedOf={texts.restore}
            onDeed={(id) => {
              restore.mutate(id);
            }}
          />
        </>
      )}
    </section>
  );
}
