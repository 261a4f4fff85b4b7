import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { ApiProblem } from '../api/problem.js';
import { assignComplaint, type TriageItem } from '../api/triage.js';
import { useText } from '../language/language.js';
import { useShortcuts } from '../shell/shortcuts.js';
import { toast } from '../shell/toaster.js';
import { DecisionForm, type ChosenInstitution } from './decision-form.js';
import { TriageStory } from './triage-story.js';
import { triageText } from './triage-text.js';

/** One complaint and the decision on it; when it is made, the next comes by itself. */
export function DecideItem({ item, onNext }: { item: TriageItem; onNext: () => void }) {
  const texts = useText(triageText);
  const client = useQueryClient();
  const [institution, setInstitution] = useState<ChosenInstitution | null>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const assign = useMutation({
    mutationFn: (decision: { institution: ChosenInstitution; reason: string }) =>
      assignComplaint(item.complaintId, decision.institution.code, decision.reason),
    onSuccess: (_, decision) => {
      toast('done', texts.done(item.code, decision.institution.name));
      onNext();
    },
    onError: (problem) => {
      // Somebody else was faster: nothing to mend, go on.
      if (problem instanceof ApiProblem && [404, 409, 410, 412].includes(problem.status)) {
        toast('trouble', texts.taken);
        onNext();
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['triage'] }),
  });

  const choose = (chosen: ChosenInstitution | null) => {
    setInstitution(chosen);
    if (chosen) reasonField.current?.focus();
  };
  useShortcuts(
    useMemo(() => {
      const chooseByNumber = (candidate: ChosenInstitution) => () => {
        setInstitution(candidate);
        reasonField.current?.focus();
      };
      return {
        ...Object.fromEntries(
          item.candidates.slice(0, 3).map((one, index) => [String(index + 1), chooseByNumber(one)]),
        ),
        '/': () => {
          searchField.current?.focus();
        },
      };
    }, [item.candidates]),
  );

  return (
    <article className="panel panel-pad triage-item">
      <TriageStory item={item} />
      <DecisionForm
        item={item}
        institution={institution}
        onChoose={choose}
        assign={assign}
        onSkip={onNext}
        fields={{ reason: reasonField, search: searchField }}
      />
    </article>
  );
}
