import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { mostLabels } from '../rules/marks.js';

/** Letters, numbers, and what joins them: a label stands in lists, addresses and tables. */
const label = /^\s*[\p{L}\p{N}][\p{L}\p{N} .-]{0,29}\s*$/u;

/** A list of labels that need not be there. */
export const Labels = () =>
  applyDecorators(IsOptional(), IsArray(), ArrayMaxSize(mostLabels), Matches(label, { each: true }));
