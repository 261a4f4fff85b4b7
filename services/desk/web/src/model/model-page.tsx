import '@mantine/core/styles/Table.layer.css';
import './model.css';
import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showLearning, trainNow } from '../api/learning.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { PageHead } from '../shell/page-head.js';
import { toast } from '../shell/toaster.js';
import { DriftPanel } from './drift-panel.js';
import { ModelList } from './model-list.js';
import { modelText } from './model-text.js';
import { ModelReport } from './model-report.js';
import { ShadowPanel } from './shadow-panel.js';

const whileTrainingMs = 2_000;
const otherwiseMs = 60_000;

/** What the hub has learned and may decide by itself, and what officials have decreed. */
export function ModelPage() {
  const texts = useText(modelText);
  const language = useLanguage();
  const client = useQueryClient();
  const learning = useQuery({
    queryKey: ['learning'],
    queryFn: ({ signal }) => showLearning(signal),
    refetchInterval: ({ state }) =>
      ['queued', 'running'].includes(state.data?.training?.state ?? '') ? whileTrainingMs : otherwiseMs,
  });
  const train = useMutation({
    mutationFn: trainNow,
    onSuccess: () => {
      toast('done', texts.trainingAsked);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['learning'] }),
  });
  const training = learning.data?.training ?? null;
  const isTraining = training?.state === 'queued' || training?.state === 'running';
  const serving = learning.data?.models.find(({ state }) => state === 'serving');

  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint}>
        <Button
          loading={train.isPending}
          disabled={isTraining}
          onClick={() => {
            train.mutate();
          }}
        >
          {isTraining ? texts.training(Math.round(training.progress * 100)) : texts.train}
        </Button>
      </PageHead>
      {learning.isError && <Failure problem={learning.error} />}
      {train.isError && <Failure problem={train.error} />}
      {training?.state === 'failed' && <p className="panel panel-pad model-warning">{training.fault?.[language]}</p>}
      {learning.isPending && <Skeleton height={320} />}
      {learning.data && (
        <div className="model-grid">
          <ShadowPanel learning={learning.data} />
          <ModelReport
            model={serving}
            autoRouteAbove={learning.data.autoRouteAbove}
            labels={learning.data.labels}
            names={learning.data.names}
          />
          <DriftPanel drift={learning.data.drift} />
          <ModelList models={learning.data.models} />
        </div>
      )}
    </>
  );
}
