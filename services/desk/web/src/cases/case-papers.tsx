import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseDetail } from '../api/cases.js';
import { download } from '../api/download.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Icon } from '../shell/icons.js';
import { toast } from '../shell/toaster.js';
import { caseText } from './case-text.js';

/** The case on paper: as it stands here, and as a dossier for the Ombudsman. */
export function CasePapers({ found: { id, late, status } }: { found: Pick<CaseDetail, 'id' | 'late' | 'status'> }) {
  const texts = useText(caseText);
  const { role } = useStaff();
  // From the missed deadline on it climbs; until then nobody asks its officer for the dossier.
  const isEscalated = late || status === 'appealed';
  return (
    <span role="group" aria-label={texts.papers} className="case-papers not-printed">
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          window.print();
        }}
      >
        {texts.print}
      </Button>
      {(role === 'coordinator' || (role === 'officer' && isEscalated)) && <Dossier caseId={id} />}
    </span>
  );
}

function Dossier({ caseId }: { caseId: string }) {
  const texts = useText(caseText);
  const problems = useText(problemText);
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: (as: 'pdf' | 'json') =>
      download({
        path: `/api/casework/cases/${encodeURIComponent(caseId)}/dossier`,
        query: { as },
        signal: AbortSignal.timeout(60_000),
        onProgress: () => undefined,
      }),
    onSuccess: () => {
      toast('done', texts.dossierTaken);
    },
    onError: (problem) => {
      toast('trouble', `${texts.dossierFailed} ${readableProblem(problem, problems).sentence}`);
    },
    // Also what did not arrive may stand in the history.
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const labels = { pdf: texts.dossier, json: texts.dossierAsData };
  return (['pdf', 'json'] as const).map((as) => (
    <Button
      key={as}
      variant="subtle"
      size="compact-sm"
      leftSection={<Icon name="download" />}
      disabled={taking.isPending}
      onClick={() => {
        taking.mutate(as);
      }}
    >
      {labels[as]}
    </Button>
  ));
}
