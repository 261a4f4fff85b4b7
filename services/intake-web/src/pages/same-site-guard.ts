import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import type { FastifyRequest } from 'fastify';
import { IntakeWebEnv } from '../intake-web.env.js';
import { cameFromHere } from '../rules/same-site.js';

class FormIsForeign extends DomainError {
  readonly code = 'form.foreign';
  readonly kind = 'forbidden';

  constructor() {
    super('This form was sent from another site');
  }
}

/** No other site can send our forms in a citizen's name. */
@Injectable()
export class SameSiteGuard implements CanActivate {
  constructor(private readonly env: IntakeWebEnv) {}

  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const fetchSite = headers['sec-fetch-site'];
    const sent = {
      method,
      host: headers.host,
      origin: headers.origin,
      fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined,
    };
    if (!cameFromHere(sent, this.env.publicUrl.origin)) throw new FormIsForeign();
    return true;
  }
}
