// Query parameters, read as Discord reads them.
import { refuse } from '../../errors.ts';

export function integerQuery(
  query: URLSearchParams,
  name: string,
  bounds: { default: number; min: number; max: number },
): number {
  const text = query.get(name);
  if (text === null) return bounds.default;
  const fault = (code: string, message: string) => refuse.invalidForm([{ path: [name], code, message }]);
  if (!/^-?\d+$/.test(text)) throw fault('NUMBER_TYPE_COERCE', `Value "${text}" is not int.`);
  const value = Number(text);
  if (value < bounds.min) {
    throw fault('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${bounds.min}.`);
  }
  if (value > bounds.max)
    throw fault('NUMBER_TYPE_MAX', `int value should be less than or equal to ${bounds.max}.`);
  return value;
}
