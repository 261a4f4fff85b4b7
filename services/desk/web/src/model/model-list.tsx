import { Button, Table } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { serveModel, type Model } from '../api/learning.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { modelText } from './model-text.js';
import { percent } from './percent.js';

/** Every model with its figures; one that has served can serve again at once. */
export function ModelList({ models }: { models: readonly Model[] }) {
  const texts = useText(modelText);
  const language = useLanguage();
  const client = useQueryClient();
  const serve = useMutation({
    mutationFn: serveModel,
    onSuccess: (learning, version) => {
      client.setQueryData(['learning'], learning);
      toast('done', texts.serves(version));
    },
  });
  if (models.length === 0) return null;
  const mayReturn = ({ state, servedFrom }: Model) =>
    state !== 'serving' && (servedFrom !== null || state === 'shadow');

  return (
    <section className="panel panel-pad">
      <h2>{texts.models}</h2>
      {serve.isError && <Failure problem={serve.error} />}
      <div className="wide" tabIndex={0} role="region" aria-label={texts.models}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {[texts.version, texts.state, texts.trainedAt, texts.accuracy, texts.coverage, texts.action].map(
                (heading) => (
                  <Table.Th key={heading}>{heading}</Table.Th>
                ),
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {models.map((model) => (
              <Table.Tr key={model.version}>
                <Table.Td>{model.version}</Table.Td>
                <Table.Td>{texts.states[model.state]}</Table.Td>
                <Table.Td>{timeInCapital(model.trainedAt, language)}</Table.Td>
                <Table.Td>{percent(model.measured.itself.accuracy, language)}</Table.Td>
                <Table.Td>{percent(model.measured.itself.coverage, language)}</Table.Td>
                <Table.Td>
                  {mayReturn(model) && (
                    <Button
                      size="xs"
                      variant="default"
                      loading={serve.isPending && serve.variables === model.version}
                      onClick={() => {
                        serve.mutate(model.version);
                      }}
                    >
                      {model.servedFrom === null ? texts.serve : texts.rollBack}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
