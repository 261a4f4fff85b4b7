import { HttpException } from '@nestjs/common';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { largestFileBytes, mostFiles } from '../rules/limits.js';

export interface SentFile {
  /** As it is called on the citizen's device; empty where the browser does not say. */
  readonly name: string;
  readonly content: Buffer;
}

/** A form as it came in: its fields, and its files as bytes with nothing believed about them. */
export interface Submission {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly SentFile[];
  readonly fileProblem: 'file-too-many' | 'file-too-large' | 'file-again' | null;
}

/** Beyond this many parts somebody is not filling in our form: the server answers 413. */
const reading = {
  limits: { fileSize: largestFileBytes, files: 20, fields: 40, fieldSize: 131_072, parts: 60 },
  // A file that is too large is a fault of the form, told beside its field, and no failed request.
  throwFileSizeLimit: false,
};

/**
 * Reads a form whether or not it carries files. Files that are too many or too large are read past, not kept: the fields
 * behind them must not be lost, because the citizen gets them back.
 */
export async function readSubmission(request: FastifyRequest): Promise<Submission> {
  if (!request.isMultipart()) return { fields: textsOf(request.body), files: [], fileProblem: null };
  try {
    return await readParts(request);
  } catch (error) {
    // Limits bring their status along; what the parser says of a body that is cut off or damaged has none.
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw new HttpException({ code: 'request.malformed' }, 400);
  }
}

async function readParts(request: FastifyRequest): Promise<Submission> {
  const fields: Record<string, string> = {};
  const files: SentFile[] = [];
  let fileProblem: Submission['fileProblem'] = null;
  for await (const part of request.parts(reading)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    } else if (files.length === mostFiles) {
      // An empty file field comes as a file without a name and without bytes.
      if ((await lengthOf(part.file)) > 0) fileProblem = 'file-too-many';
    } else {
      const content = await part.toBuffer();
      if (part.file.truncated) fileProblem ??= 'file-too-large';
      else if (content.length > 0) files.push({ name: part.filename, content });
    }
  }
  return { fields, files, fileProblem };
}

async function lengthOf(stream: AsyncIterable<Buffer>): Promise<number> {
  let length = 0;
  for await (const chunk of stream) length += chunk.length;
  return length;
}

/** The fields of a plain form; a field that came twice counts once. */
export function textsOf(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
      const one: unknown = Array.isArray(value) ? value[0] : value;
      return typeof one === 'string' ? [[name, one]] : [];
    }),
  );
}
