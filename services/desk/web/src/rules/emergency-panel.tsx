import '@mantine/core/styles/Table.layer.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  endEmergencyNumber,
  listEmergencyNumbers,
  restoreEmergencyNumber,
  type EmergencyNumbers,
} from '../api/policies.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { EmergencyForm } from './emergency-form.js';
import { NumberTable } from './number-table.js';
import { policiesText } from './policies-text.js';

/** Whom citizens in danger are told to call, by kind and region. */
export function EmergencyPanel() {
  const found = useQuery({ queryKey: ['emergencies'], queryFn: ({ signal }) => listEmergencyNumbers(signal) });
  return <Shown query={found}>{(numbers) => <ActiveAndFormer {...numbers} />}</Shown>;
}

function ActiveAndFormer({ items, former }: EmergencyNumbers) {
  const texts = useText(policiesText);
  const client = useQueryClient();
  const keep = (now: unknown) => {
    client.setQueryData(['emergencies'], now);
    toast('done', texts.saved);
  };
  const end = useMutation({ mutationFn: endEmergencyNumber, onSuccess: keep });
  const restore = useMutation({ mutationFn: restoreEmergencyNumber, onSuccess: keep });

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
