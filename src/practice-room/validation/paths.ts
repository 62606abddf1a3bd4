// Walking a schema and a value side by side, to find what stands at an issue's path.
import type { $ZodType } from 'zod/v4/core';
import {
  $ZodArray,
  $ZodLazy,
  $ZodLiteral,
  $ZodNullable,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  $ZodUnion,
  safeParse,
} from 'zod/v4/core';

export type Path = ReadonlyArray<string | number>;

export function keysOf(path: readonly PropertyKey[]): Array<string | number> {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

/** Without the wrappers that say only that it may be missing, null, or defined further on. */
export function unwrap(schema: $ZodType): $ZodType {
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable)
    return unwrap(schema._zod.def.innerType);
  if (schema instanceof $ZodLazy) return unwrap(schema._zod.innerType);
  return schema;
}

/** Undefined where the path leads through a union that the value does not settle. */
export function schemaAt(schema: $ZodType, path: Path, value: unknown): $ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const child = childOf(unwrap(schema), key, value);
  return child && schemaAt(child, rest, valueAt(value, [key]));
}

function childOf(schema: $ZodType, key: string | number, value: unknown): $ZodType | undefined {
  if (schema instanceof $ZodObject) return schema._zod.def.shape[String(key)];
  if (schema instanceof $ZodArray) return schema._zod.def.element;
  if (schema instanceof $ZodRecord) return schema._zod.def.valueType;
  if (!(schema instanceof $ZodUnion)) return undefined;
  const member = unionMember(schema, value);
  return member && childOf(member, key, value);
}

/** Discord tells the members of a union apart by their `type`; where they have none, by what fits best. */
export function unionMember(union: $ZodUnion, value: unknown): $ZodType | undefined {
  const objects = objectMembers(union);
  if (objects.some((member) => typeLiterals(member).length > 0)) {
    const type = valueAt(value, ['type']);
    return objects.find((member) => typeLiterals(member).includes(type));
  }
  const counted = objects.map((member) => ({ member, faults: countIssues(member, value) }));
  return counted.sort((a, b) => a.faults - b.faults)[0]?.member;
}

export function objectMembers(union: $ZodUnion): $ZodObject[] {
  const members: $ZodType[] = union._zod.def.options.map(unwrap);
  return members.filter((member) => member instanceof $ZodObject);
}

export function typeLiterals(schema: $ZodObject): unknown[] {
  const type = schema._zod.def.shape.type;
  const literal = type && unwrap(type);
  return literal instanceof $ZodLiteral ? literal._zod.def.values : [];
}

function countIssues(schema: $ZodType, value: unknown): number {
  const result = safeParse(schema, value);
  return result.success ? 0 : result.error.issues.length;
}
