import type { Hub } from '#libs/runtime';
import type { Route } from './every-route.js';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** What the OpenAPI document says a route takes: names that get further than any invented one, and values that fit. */
export interface Fields {
  readonly query: readonly string[];
  readonly body: readonly string[];
  readonly values: readonly unknown[];
}

export async function describedFields(hub: Hub): Promise<(route: Route) => Fields> {
  const answer = await hub.app.inject({ method: 'GET', url: '/api/docs/openapi.json' });
  const document: Document = answer.json();
  return ({ method, path }) => {
    const operation = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    const parameters = operation?.parameters?.filter((one) => one.in === 'query') ?? [];
    const body = namesIn(operation?.requestBody?.content['application/json']?.schema, document);
    return {
      query: parameters.map((one) => one.name),
      body: body.names,
      values: [...body.values, ...parameters.flatMap((one) => one.schema?.enum ?? [])],
    };
  };
}

function namesIn(schema: Schema | undefined, document: Document, depth = 0): { names: string[]; values: unknown[] } {
  if (!schema || depth > 4) return { names: [], values: [] };
  const referred = schema.$ref && document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
  const parts = [
    ...(referred ? [referred] : []),
    ...(schema.allOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
  ].map((one) => namesIn(one, document, depth + 1));
  return {
    names: [...Object.keys(schema.properties ?? {}), ...parts.flatMap((one) => one.names)],
    values: [...(schema.enum ?? []), ...parts.flatMap((one) => one.values)],
  };
}
