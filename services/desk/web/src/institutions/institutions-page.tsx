import '@mantine/core/styles/Table.layer.css';
import { Button, Skeleton, Table, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { listInstitutions, type Institution } from '../api/directory.js';
import { useRowKeys } from '../inbox/use-row-keys.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { Icon } from '../shell/icons.js';
import { institutionsText } from './institutions-text.js';

/** The directory as it is: who exists, under whom, since when. */
export function InstitutionsPage() {
  const texts = useText(institutionsText);
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const asked = useDeferredValue(q.trim());
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, search);
  const found = useInfiniteQuery({
    queryKey: ['institutions', 'list', asked],
    queryFn: ({ pageParam, signal }) => listInstitutions(asked, pageParam, 50, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const institutions = found.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <p className="quiet flush">{texts.note}</p>
      </div>
      <div className="panel" ref={list}>
        <div className="panel-pad">
          <TextInput
            ref={search}
            type="search"
            aria-label={texts.search}
            placeholder={texts.searchHint}
            leftSection={<Icon name="search" />}
            maw={420}
            value={q}
            onChange={(event) => {
              setParams(event.currentTarget.value ? { q: event.currentTarget.value } : {}, { replace: true });
            }}
          />
        </div>
        {found.isError && (
          <div className="panel-pad">
            <Failure
              problem={found.error}
              onRetry={() => {
                void found.refetch();
              }}
            />
          </div>
        )}
        {found.isPending && <Skeleton height={240} />}
        {found.isSuccess && institutions.length === 0 && <Empty title={texts.empty} hint={texts.emptyHint} />}
        {institutions.length > 0 && <InstitutionTable institutions={institutions} />}
        {found.hasNextPage && (
          <div className="panel-pad">
            <Button
              variant="default"
              loading={found.isFetchingNextPage}
              onClick={() => {
                void found.fetchNextPage();
              }}
            >
              {texts.more}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function InstitutionTable({ institutions }: { institutions: readonly Institution[] }) {
  const texts = useText(institutionsText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={texts.title}>
      <Table verticalSpacing="xs" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {[texts.name, texts.code, texts.kind, texts.parent, texts.valid].map((heading) => (
              <Table.Th key={heading}>{heading}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {institutions.map((one) => (
            <Table.Tr key={one.code}>
              <Table.Td>{one.name}</Table.Td>
              <Table.Td className="code">{one.code}</Table.Td>
              <Table.Td>{words.institutionKind[one.kind]}</Table.Td>
              <Table.Td className="code">{one.parent ?? '–'}</Table.Td>
              <Table.Td>
                {one.validTo === null
                  ? texts.since(plainDate(one.validFrom, language))
                  : texts.between(plainDate(one.validFrom, language), plainDate(one.validTo, language))}
                {one.successor !== null && ` · ${texts.successor(one.successor)}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
