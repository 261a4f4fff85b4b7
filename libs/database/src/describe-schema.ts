import type { DataSource } from 'typeorm';

const tables = `
  select c.relname as name, case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end as kind,
         pg_get_partkeydef(c.oid) as partition_by, c.relrowsecurity as row_security, c.relforcerowsecurity as forced,
         obj_description(c.oid, 'pg_class') as comment, array_to_string(c.reloptions, ', ') as options,
         case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
         c.relacl::text[] as rights
    from pg_class c
   where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
   order by c.relname collate "C"`;

const columns = `
  select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
         a.attidentity::text as identity, a.attgenerated::text as generated, pg_get_expr(d.adbin, d.adrelid) as value
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and a.attnum > 0 and not a.attisdropped
   order by c.relname collate "C", a.attnum`;

const others = `
  select kind, sql from (
  select 'constraint' as kind, format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as sql
    from pg_constraint k join pg_class c on c.oid = k.conrelid
   where k.connamespace = $1::regnamespace and not c.relispartition and k.contype <> 'n'
  union all
  select 'index', pg_get_indexdef(i.indexrelid)
    from pg_index i join pg_class c on c.oid = i.indrelid
   where c.relnamespace = $1::regnamespace and not c.relispartition
     and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  union all
  select 'policy', format('create policy %I on %I as %s for %s to %s using (%s) with check (%s)',
         policyname, tablename, permissive, cmd, array_to_string(roles, ', '), qual, with_check)
    from pg_policies where schemaname::regnamespace = $1::regnamespace
  union all
  select 'trigger', pg_get_triggerdef(t.oid)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = $1::regnamespace and not t.tgisinternal and not c.relispartition
  union all
  select 'function', pg_get_functiondef(p.oid) || coalesce(E'\\n-- may be executed by: ' || (
           select string_agg(coalesce(nullif(a.grantee, 0)::regrole::text, 'public'), ', ' order by a.grantee::regrole::text)
             from aclexplode(p.proacl) a where a.grantee <> p.proowner), '')
    from pg_proc p
   where p.pronamespace = $1::regnamespace and p.prokind in ('f', 'p')
     and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  ) as other (kind, sql)
  -- The same order on every server, whatever its collation.
  order by kind collate "C", sql collate "C"`;

interface TableRow {
  name: string;
  kind: string;
  partition_by: string | null;
  row_security: boolean;
  forced: boolean;
  comment: string | null;
  options: string | null;
  definition: string | null;
  rights: string[] | null;
}

interface ColumnRow {
  table_name: string;
  name: string;
  type: string;
  required: boolean;
  identity: string;
  generated: string;
  value: string | null;
}

function columnLine({ name, type, required, identity, generated, value }: ColumnRow): string {
  const parts = [`  ${name} ${type}`];
  if (required) parts.push('not null');
  if (identity) parts.push(`generated ${identity === 'a' ? 'always' : 'by default'} as identity`);
  if (generated) parts.push(`generated always as (${value ?? ''})`);
  else if (value) parts.push(`default ${value}`);
  return parts.join(' ');
}

/** Rights of everybody but the owner, who is the administrator and named otherwise on every machine. */
function rightLines({ name, rights }: TableRow): string[] {
  return (rights ?? [])
    .map((right) => /^"?([^"=]*)"?=([a-zA-Z*]*)\//.exec(right))
    .filter((match) => match !== null && (match[1] ?? '').startsWith('salur_'))
    .map((match) => `-- ${match?.[1] ?? ''} may ${match?.[2] ?? ''} on ${name}`)
    .sort();
}

function tableText(table: TableRow, own: readonly ColumnRow[]): string {
  const lines =
    table.definition === null
      ? [`create table ${table.name} (`, own.map(columnLine).join(',\n'), ')']
      : [`create ${table.kind} ${table.name} as`, table.definition];
  if (table.partition_by) lines.push(`partition by ${table.partition_by}`);
  if (table.options) lines.push(`with (${table.options})`);
  if (table.comment) lines.push(`-- ${table.comment}`);
  if (table.row_security) lines.push(`-- row-level security${table.forced ? ', also for the owner' : ''}`);
  return [...lines, ...rightLines(table)].join('\n');
}

/**
 * A schema as text that is the same on every machine, for a committed `schema.sql`: it makes a migration's effect readable
 * in review, and an unintended one visible. Partitions are left out: which there are depends on the day.
 */
export async function describeSchema(db: DataSource, schema: string): Promise<string> {
  const tableRows = await db.query<TableRow[]>(tables, [schema]);
  const columnRows = await db.query<ColumnRow[]>(columns, [schema]);
  const otherRows = await db.query<{ sql: string }[]>(others, [schema]);
  const texts = tableRows.map((table) =>
    tableText(
      table,
      columnRows.filter((column) => column.table_name === table.name),
    ),
  );
  return [...texts, ...otherRows.map((row) => row.sql)].map((text) => `${text.trimEnd()}\n`).join('\n');
}
