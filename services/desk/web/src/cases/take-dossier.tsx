import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { download } from '../api/download.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { toast } from '../shell/toaster.js';
import { caseText } from './case-text.js';

/** What goes to the Ombudsman is in Indonesian; whoever reads the desk in English may read it in English, too. */
const files = [
  { file: 'pdf', query: { as: 'pdf' }, onlyIn: null },
  { file: 'pdfInEnglish', query: { as: 'pdf', language: 'en' }, onlyIn: 'en' },
  { file: 'json', query: { as: 'json' }, onlyIn: null },
] as const;
type File = (typeof files)[number];
type Names = Readonly<Record<File['file'], string>>;

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
  const language = useLanguage();
  const taking = useMutation({
    mutationFn: (query: File['query']) =>
      download({ path, query, signal: AbortSignal.timeout(60_000), onProgress: () => undefined }),
    onSuccess: () => {
      toast('done', texts.dossierTaken);
    },
    onError: (problem) => {
      toast('trouble', `${texts.dossierFailed} ${readableProblem(problem, problems).sentence}`);
    },
    // Also what did not arrive may stand in the history.
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const shown = files.filter(({ onlyIn }) => onlyIn === null || onlyIn === language);
  return shown.map(({ file, query }) => (
    <Button
      key={file}
      variant="subtle"
      size="compact-sm"
      // In a narrow table the words would be cut off, and only they tell the files apart.
      miw="max-content"
      aria-label={names[file]}
      leftSection={<Icon name="download" />}
      disabled={taking.isPending}
      onClick={() => {
        taking.mutate(query);
      }}
    >
      {labels[file]}
    </Button>
  ));
}
