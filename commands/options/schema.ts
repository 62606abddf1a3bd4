// Schemas for options, shared by the commands: what does not fit becomes a Failure with its facts.
import { z } from 'zod';
import type { Failure } from '../failure.ts';
import { cleanText, lengthOf, saysSomething } from './clean-text.ts';

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** Free text that has to say something, cleaned; `limits` in characters. */
export function text(option: string, limits: Limits) {
  return z
    .string()
    .transform(cleanText)
    .superRefine((value, check) => {
      const failure = whyNotText(option, value, limits);
      if (failure) check.addIssue({ code: 'custom', params: { failure } });
    });
}

function whyNotText(option: string, value: string, { min, max }: Limits): Failure | undefined {
  if (!saysSomething(value)) return { code: 'option.empty', option };
  const length = lengthOf(value);
  if (length < min) return { code: 'option.too_short', option, min };
  return length > max ? { code: 'option.too_long', option, max, length } : undefined;
}

/** A whole number; scripts may send it as digits in a string. */
export function position(option: string, { min, max }: Limits) {
  return z
    .union([
      z.int(),
      z
        .string()
        // Any whole number, so that one out of range is told the range.
        .regex(/^\s*[+-]?\d{1,100}\s*$/)
        .transform(Number),
    ])
    .superRefine((value, check) => {
      if (value >= min && value <= max) return;
      const failure: Failure = { code: 'option.out_of_range', option, min, max };
      check.addIssue({ code: 'custom', params: { failure } });
    });
}

/** Yes or no; scripts and people in a terminal may spell it. */
export const flag = z.union([
  z.boolean(),
  z.enum(['true', 'sí', 'si', 'yes']).transform(() => true),
  z.enum(['false', 'no']).transform(() => false),
]);

const carried = z.object({
  failure: z.custom<Failure>((value) => typeof value === 'object' && value !== null && 'code' in value),
});

/** The first thing wrong with raw options, as a Failure. */
export function failureOf(error: z.ZodError): Failure {
  const [issue] = error.issues;
  const option = String(issue?.path[0] ?? '');
  if (issue?.code === 'custom') {
    const parsed = carried.safeParse(issue.params);
    if (parsed.success) return parsed.data.failure;
  }
  if (issue?.code === 'unrecognized_keys') return { code: 'option.unknown', option: issue.keys[0] ?? '' };
  if (isMissing(issue)) return { code: 'option.missing', option };
  return { code: 'option.invalid', option, allowed: allowedBy(issue) };
}

/** A discriminated union reports the whole input, and not the option that tells its members apart. */
function isMissing(issue: z.core.$ZodIssue | undefined): boolean {
  if (issue?.code === 'invalid_union' && issue.discriminator !== undefined)
    return !Object.hasOwn(Object(issue.input), issue.discriminator);
  return issue?.input === undefined && (issue?.code === 'invalid_type' || issue?.code === 'invalid_union');
}

function allowedBy(issue: z.core.$ZodIssue | undefined): readonly string[] {
  if (issue?.code === 'invalid_value') return issue.values.map(String);
  return issue?.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : [];
}
