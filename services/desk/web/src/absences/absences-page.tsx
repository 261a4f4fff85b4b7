import '../directory/directory.css';
import '../rules/rules.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endAbsence, listAbsences, type Absence } from '../api/absences.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { PageHead } from '../shell/page-head.js';
import { toast } from '../shell/toaster.js';
import { absencesText } from './absences-text.js';
import { AbsenceForm } from './absence-form.js';

/** Who is away, when, and who stands in. */
export function AbsencesPage() {
  const texts = useText(absencesText);
  const found = useQuery({ queryKey: ['absences'], queryFn: ({ signal }) => listAbsences(signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <div className="policy-grid">
        <section className="panel panel-pad">
          <AbsenceForm />
        </section>
        <section className="panel panel-pad" aria-labelledby="absences">
          <h2 id="absences">{texts.listed}</h2>
          <Shown query={found}>
            {({ items }) =>
              items.length === 0 ? (
                <p>{texts.none}</p>
              ) : (
                <ul className="rule-list">
                  {items.map((one) => (
                    <AbsenceItem key={`${one.staff} ${one.firstDay}`} absence={one} />
                  ))}
                </ul>
              )
            }
          </Shown>
        </section>
      </div>
    </>
  );
}

function AbsenceItem({ absence }: { absence: Absence }) {
  const texts = useText(absencesText);
  const language = useLanguage();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => endAbsence(absence),
    onSuccess: () => {
      toast('done', texts.ended);
    },
    onError: () => {
      toast('trouble', texts.notEnded);
    },
    onSettled: () => Promise.all(['absences', 'cases'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  const { name, institutionName, firstDay, lastDay, deputyName } = absence;
  return (
    <li className="rule">
      <div className="rule-head">
        <strong>{name}</strong>
        <span className="quiet">{institutionName}</span>
      </div>
      <p>{texts.days(plainDate(firstDay, language), plainDate(lastDay, language))}</p>
      <p className="quiet">{deputyName === null ? texts.noDeputy : texts.standsIn(deputyName)}</p>
      <div className="rule-deeds">
        <Button
          size="xs"
          variant="default"
          aria-label={texts.endOf(name)}
          loading={end.isPending}
          onClick={() => {
            end.mutate();
          }}
        >
          {texts.end}
        </Button>
      </div>
    </li>
  );
}
