import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GUARDS_METADATA, METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common/enums/index.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { StaffGuard } from '#libs/access';

/** A route as the framework serves it. */
export interface Route {
  /** `POST /api/casework/cases/:id/actions` */
  readonly name: string;
  readonly isForStaff: boolean;
  /** Whether a DTO says what may come in there. */
  readonly readsBody: boolean;
  readonly readsQuery: boolean;
}

/** Every route of every controller in this process, found as the framework finds them, so that none can be forgotten. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((one) =>
    [...one.controllers.values()].map(({ metatype }) => metatype as Type),
  );
  return [...new Set(controllers)].flatMap((controller) => {
    const members = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object));
    return members.flatMap(([name, { value }]) => routeOf(controller, name, value));
  });
}

function routeOf(controller: Type, name: string, handler: unknown): Route[] {
  if (name === 'constructor' || typeof handler !== 'function') return [];
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat();
  const guards = [controller, handler].flatMap((on) => (Reflect.getMetadata(GUARDS_METADATA, on) ?? []) as unknown[]);
  const inputs = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as
    | Record<string, { index: number }>
    | undefined;
  const given = Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) as unknown[] | undefined;
  const reads = (what: RouteParamtypes) =>
    Object.entries(inputs ?? {}).some(([key, { index }]) => key.startsWith(`${what}:`) && isDto(given?.[index]));
  return paths.map((path) => ({
    name: `${RequestMethod[method]} /${[Reflect.getMetadata(PATH_METADATA, controller) as string, path].join('/')}`
      .replaceAll(/\/{2,}/g, '/')
      .replace(/(?<=\w)\/$/, '')
      // Named for what is in them.
      .replace(/\/gaya\/\w+\./, '/gaya/*.'),
    isForStaff: guards.includes(StaffGuard),
    readsBody: reads(RouteParamtypes.BODY),
    readsQuery: reads(RouteParamtypes.QUERY),
  }));
}

const isDto = (type: unknown): boolean =>
  typeof type === 'function' && Function.prototype.toString.call(type).startsWith('class ');
