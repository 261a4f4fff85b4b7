import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { download } from '../api/download.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { toast } from '../shell/toaster.js';
import { caseText } from './case-text.js';

type Names = Readonly<Record<'pdf' | 'json', string>>;

interface TakeDossierProps {
  readonly caseId: string;
  readonly path: string;
  readonly labels: Names;
  /** Where labels alone do not tell one from another. */
  readonly names?: Names;
}

/** A dossier as PDF and as JSON; that it was taken stands in the history of its case. */
export function TakeDossier({ caseId, path, labels, names = labels }: TakeDossierProps) {
  const texts = useText(caseText);
  const problems = useText(problemText);
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: (as: 'pdf' | 'json') =>
      download({ path, query: { as }, signal: AbortSignal.timeout(60_000), onProgress: () => undefined }),
    onSuccess: () => {
      toast('done', texts.dossierTaken);
    },
    onError: (problem) => {
      toast('trouble', `${texts.dossierFailed} ${readableProblem(problem, problems).sentence}`);
    },
    // Also what did not arrive may stand in the history.
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (['pdf', 'json'] as const).map((as) => (
    <Button
      key={as}
      variant="subtle"
      size="compact-sm"
      aria-label={names[as]}
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
