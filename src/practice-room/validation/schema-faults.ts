// Checks a value against a published schema and words each fault as Discord does.
import type { $ZodIssue } from 'zod/v4/core';
import { $ZodCheckMaxLength, $ZodCheckMinLength, type $ZodType, $ZodUnion, safeParse } from 'zod/v4/core';
import type { Fault } from '../errors.ts';
import type { Path } from './paths.ts';
import { keysOf, objectMembers, schemaAt, typeLiterals, unionMember, unwrap, valueAt } from './paths.ts';

export function schemaFaults(schema: $ZodType, value: unknown, at: Path = []): Fault[] {
  const result = safeParse(schema, value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const inner = keysOf(issue.path);
    const culprit = valueAt(value, inner);
    const owner = schemaAt(schema, inner, value);
    const path = [...at, ...inner];
    if (issue.code === 'invalid_union' && owner) return unionFaults(owner, culprit, path);
    return [{ path, ...wordIssue(issue, culprit, owner) }];
  });
}

/** Reports on the one member that the value means to be, as Discord does. */
function unionFaults(owner: $ZodType, value: unknown, path: Path): Fault[] {
  const union = unwrap(owner);
  if (!(union instanceof $ZodUnion)) return [];
  if (value === undefined) return [{ path, ...required() }];
  const member = unionMember(union, value);
  if (member) return schemaFaults(member, value, path);
  const types = objectMembers(union).flatMap(typeLiterals);
  if (types.length === 0)
    return [{ path, code: 'BASE_TYPE_CHOICES', message: 'The value is of no allowed type.' }];
  const message = `Value of field "type" must be one of (${types.join(', ')}).`;
  return [{ path, code: 'UNION_TYPE_CHOICES', message }];
}

type Wording = Pick<Fault, 'code' | 'message'>;

function required(): Wording {
  return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

function wordIssue(issue: $ZodIssue, value: unknown, owner: $ZodType | undefined): Wording {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? required() : wordType(issue.expected, value);
    case 'invalid_value':
      if (value === undefined) return required();
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of (${issue.values.map(String).join(', ')}).`,
      };
    case 'too_big':
    case 'too_small':
      return wordSize(issue, owner);
    case 'invalid_format':
      return wordFormat(issue.format, value);
    default:
      return { code: 'BASE_TYPE_BAD_VALUE', message: issue.message };
  }
}

function wordType(expected: string, value: unknown): Wording {
  switch (expected) {
    case 'string':
      return {
        code: 'STRING_TYPE_CONVERT',
        message: `Could not interpret "${JSON.stringify(value)}" as string.`,
      };
    case 'boolean':
      return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'number':
    case 'int':
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${String(value)}" is not int.` };
    default:
      return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
  }
}

type SizeIssue = Extract<$ZodIssue, { code: 'too_big' | 'too_small' }>;

function wordSize(issue: SizeIssue, owner: $ZodType | undefined): Wording {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  if (issue.origin !== 'string' && issue.origin !== 'array') {
    return issue.code === 'too_big'
      ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${limit}.` }
      : { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${limit}.` };
  }
  const { minimum, maximum } = lengthRange(owner);
  if (minimum > 0 && maximum !== undefined) return badLength(minimum, maximum);
  return issue.code === 'too_big'
    ? tooLong(Number(limit))
    : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${limit} or more in length.` };
}

/** Discord words a length with both ends as one range, whichever end was missed. */
function lengthRange(owner: $ZodType | undefined): { minimum: number; maximum?: number } {
  const checks = (owner && unwrap(owner)._zod.def.checks) ?? [];
  const minimum = checks.find((check) => check instanceof $ZodCheckMinLength)?._zod.def.minimum ?? 0;
  const maximum = checks.find((check) => check instanceof $ZodCheckMaxLength)?._zod.def.maximum;
  return maximum === undefined ? { minimum } : { minimum, maximum };
}

export function tooLong(maximum: number): Wording {
  return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` };
}

export function badLength(minimum: number, maximum: number): Wording {
  return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${minimum} and ${maximum} in length.` };
}

function wordFormat(format: string, value: unknown): Wording {
  switch (format) {
    case 'url':
      return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
    case 'datetime':
      return {
        code: 'DATE_TIME_TYPE_PARSE',
        message: `Could not parse ${String(value)}. Should be ISO8601.`,
      };
    default:
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${String(value)}" is not snowflake.` };
  }
}
