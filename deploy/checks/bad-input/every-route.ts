import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, SSE_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { Hub } from '#libs/runtime';

export interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As it is declared: `/api/complaints/:code`. */
  readonly path: string;
  /** A stream of hints has no end, so nobody waits for it. */
  readonly isStream: boolean;
}

/** Every route of every controller, read from what Nest itself serves: a new one cannot be forgotten. */
export function everyRoute(hub: Hub): Route[] {
  const controllers = [...hub.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const types = new Set(controllers.map((one) => one.metatype as Type<object>));
  return [...types].flatMap(routesOf);
}

function routesOf(controller: Type<object>): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  const bases = listed(Reflect.getMetadata(PATH_METADATA, controller));
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (!handler || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] as Route['method'];
    const isStream = Reflect.hasMetadata(SSE_METADATA, handler);
    const paths = listed(Reflect.getMetadata(PATH_METADATA, handler));
    return bases.flatMap((base) => paths.map((path) => ({ method, path: joined(base, path), isStream })));
  });
}

const listed = (paths: unknown): string[] => [paths ?? ''].flat() as string[];
const joined = (base: string, path: string) => `/${base}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
