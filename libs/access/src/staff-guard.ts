import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  SetMetadata,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CsrfTokenWrong, notSignedIn, RoleNotAllowed } from './access.errors.js';
import { sessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import type { Role, Staff } from './staff.js';
import { isCsrfTokenOf } from './token.js';

const allowedRoles = 'salur:allowed-roles';
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const present = new WeakMap<FastifyRequest, Staff>();

/** A page says so when nobody touches it; a stream of hints is opened by the browser alone, again and again. */
const isAttended = ({ headers }: FastifyRequest): boolean =>
  headers['x-unattended'] === undefined && headers.accept !== 'text/event-stream';

/** Lets a signed-in person with one of the roles through, and only from a page of ours when something changes. */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = request.cookies[sessionCookie];
    const session = token === undefined ? null : await this.sessions.find(token, isAttended(request));
    if (token === undefined || session === null) throw notSignedIn();

    if (!safeMethods.has(request.method)) {
      const given = request.headers['x-csrf-token'];
      if (typeof given !== 'string' || !isCsrfTokenOf(token, given)) {
        throw new CsrfTokenWrong('The request does not carry the token of its session');
      }
    }
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(allowedRoles, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (roles?.length && !roles.includes(session.staff.role)) {
      throw new RoleNotAllowed(`The role ${session.staff.role} may not do this`);
    }
    present.set(request, session.staff);
    return true;
  }
}

/** On a controller or a route: staff with one of these roles; without any, every signed-in person. */
export const Allow = (...roles: Role[]) =>
  applyDecorators(SetMetadata(allowedRoles, roles), UseGuards(StaffGuard), ApiCookieAuth(sessionCookie));

/** Who asks. Only on routes with `@Allow`. */
export const CurrentStaff = createParamDecorator((_: unknown, context: ExecutionContext): Staff => {
  const staff = present.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!staff) throw new Error('@CurrentStaff needs @Allow');
  return staff;
});
