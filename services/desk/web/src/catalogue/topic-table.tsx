import './catalogue.css';
import '@mantine/core/styles/Table.layer.css';
import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { listTopics } from '../api/services.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { catalogueText } from './catalogue-text.js';

/** So many owners of a topic are named; the others are counted. */
const named = 3;

/** The main topics of SP4N, and whom each leads to today. */
export function TopicTable() {
  const texts = useText(catalogueText);
  const topics = useQuery({ queryKey: ['topics'], queryFn: ({ signal }) => listTopics(signal), staleTime: Infinity });
  if (topics.isError) return <Failure problem={topics.error} />;
  const items = topics.data?.items ?? [];
  return (
    <details className="topic-fold">
      <summary>{texts.topicsLead}</summary>
      <div className="wide" role="region" aria-label={texts.topicsLead} tabIndex={0}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.topic}</Table.Th>
              <Table.Th>{texts.topicOwners}</Table.Th>
              <Table.Th>{texts.topicServices}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map(({ code, name, owners, services }) => (
              <Table.Tr key={code}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>
                  {owners.slice(0, named).map((one, at) => (
                    <Fragment key={one.code}>
                      {at > 0 && ', '}
                      <Link to={`/directory/services?owner=${one.code}`}>{one.name}</Link>
                    </Fragment>
                  ))}
                  {owners.length > named && ` ${texts.andOthers(owners.length - named)}`}
                </Table.Td>
                <Table.Td>{services.length}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </details>
  );
}
