import type { FastifyRequest } from 'fastify';
import type { Sender } from '../complaints/take-form.js';
import type { CitizenCookies } from './citizen-cookies.js';

export const senderOf = (cookies: CitizenCookies, request: FastifyRequest): Sender => ({
  language: cookies.language(request),
  caller: request.ip,
});
