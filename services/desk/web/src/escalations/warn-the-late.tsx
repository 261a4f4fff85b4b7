import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendLetters } from '../api/escalations.js';
import { readOverview, type InstitutionLoad } from '../api/overdue.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Dialog } from '../shell/dialog.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { shellText } from '../shell/shell-text.js';
import { toast } from '../shell/toaster.js';
import { lettersText } from './letters-text.js';

/** Most that one press warns, as the hub takes them. */
const most = 100;

/** Who is late, the worst first, all of them chosen: one press warns them. */
export function WarnTheLate() {
  const texts = useText(lettersText);
  const found = useQuery({ queryKey: ['overview'], queryFn: ({ signal }) => readOverview(signal) });
  return (
    <section className="panel charted">
      <h2>{texts.late}</h2>
      <p className="quiet">{texts.lateHint}</p>
      <Shown query={found}>
        {({ institutions }) => {
          const late = institutions.filter((one) => one.overdue > 0).slice(0, most);
          return late.length === 0 ? (
            <Empty title={texts.nothingLate} hint={texts.nothingLateHint} />
          ) : (
            <ChooseAndSend late={late} />
          );
        }}
      </Shown>
    </section>
  );
}

function ChooseAndSend({ late }: { late: readonly InstitutionLoad[] }) {
  const texts = useText(lettersText);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // What is sent has a name until it is known to be sent: tried again after a broken line, also by way of "cancel", nothing goes twice.
  const [request, setRequest] = useState(() => crypto.randomUUID());
  const [isAsking, setAsking] = useState(false);
  const chosen = late.filter(({ code }) => !left.has(code)).map(({ code }) => code);
  return (
    <>
      <Button
        variant="subtle"
        onClick={() => {
          setLeft(new Set(chosen.length > 0 ? late.map(({ code }) => code) : []));
        }}
      >
        {chosen.length > 0 ? texts.chooseNone : texts.chooseAll(late.length)}
      </Button>
      <ul className="letter-choice">
        {late.map(({ code, name, overdue }) => (
          <li key={code}>
            <Checkbox
              checked={!left.has(code)}
              label={`${name}: ${texts.overdue(overdue)}`}
              onChange={(event) => {
                const others = new Set(left);
                if (event.currentTarget.checked) others.delete(code);
                else others.add(code);
                setLeft(others);
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        mt="sm"
        disabled={chosen.length === 0}
        onClick={() => {
          setAsking(true);
        }}
      >
        {texts.send(chosen.length)}
      </Button>
      {isAsking && (
        <ConfirmLetters
          request={request}
          chosen={chosen}
          onSent={() => {
            setRequest(crypto.randomUUID());
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

interface ConfirmLettersProps {
  readonly request: string;
  readonly chosen: readonly string[];
  readonly onSent: () => void;
  readonly onClose: () => void;
}

function ConfirmLetters({ request, chosen, onSent, onClose }: ConfirmLettersProps) {
  const texts = useText(lettersText);
  const shell = useText(shellText);
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: () => sendLetters(request, chosen),
    onSuccess: ({ items, nothingLate }) => {
      toast('done', texts.sent(items.map(({ number }) => number).join(', ')));
      if (nothingLate.length > 0)
        toast('trouble', texts.notWarned(nothingLate.map((one) => one.institutionName).join(', ')));
      onSent();
      onClose();
    },
    // What was thought to be late, and what had been sent, may both be otherwise: also where no answer came.
    onSettled: () => {
      for (const queryKey of [['letters'], ['overview']]) void client.invalidateQueries({ queryKey });
    },
  });
  return (
    <Dialog title={texts.ask(chosen.length)} onClose={onClose}>
      <p className="flush">{texts.askHint}</p>
      {sending.isError && <Failure problem={sending.error} title={texts.failed} />}
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose} disabled={sending.isPending}>
          {shell.cancel}
        </Button>
        <Button
          data-autofocus
          loading={sending.isPending}
          onClick={() => {
            sending.mutate();
          }}
        >
          {texts.confirm}
        </Button>
      </div>
    </Dialog>
  );
}
