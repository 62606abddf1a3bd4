// Finds the route of a request: literal segments before parameters, 405 where only the method is wrong.
import type { Core } from '../core.ts';
import { refuse } from '../errors.ts';
import type { Upload } from '../wire.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Call {
  core: Core;
  param(name: string): string;
  query: URLSearchParams;
  /** Undefined where no body came. */
  body: unknown;
  /** Files that came with the body. */
  files: readonly Upload[];
}

export interface Answer {
  status: number;
  body?: unknown;
}

export interface Route {
  method: Method;
  /** As Discord documents it, e.g. `/channels/{channel.id}/messages`. */
  path: string;
  /** `bot`: by the bot's token. `token`: by the token in the path. */
  auth: 'bot' | 'token';
  /** The body may come as a form with files. */
  takesFiles?: true;
  run(call: Call): Answer;
}

export interface Match {
  route: Route;
  param(name: string): string;
  /** One rate-limit bucket per route and major parameter (the first id in the path). */
  bucket: string;
}

export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const segments = path.split('/');
  const fitting = routes.filter((route) => fits(route.path.split('/'), segments));
  // A literal segment (`pins`) is more exact than a parameter (`{message.id}`).
  const exact = fitting.sort((a, b) => countParameters(a.path) - countParameters(b.path));
  const fewest = exact[0] && countParameters(exact[0].path);
  const candidates = exact.filter((route) => countParameters(route.path) === fewest);
  const route = candidates.find((each) => each.method === method);
  if (!route) throw candidates.length > 0 ? refuse.methodNotAllowed() : refuse.notFound();
  const pattern = route.path.split('/');
  const major = segments.find((_, i) => isParameter(pattern[i] ?? '')) ?? '';
  return {
    route,
    bucket: `${method}:${route.path}:${major}`,
    param: (name) => {
      const value = segments[pattern.indexOf(`{${name}}`)];
      if (value === undefined) throw new Error(`${route.path} has no parameter ${name}`);
      return decodeURIComponent(value);
    },
  };
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, i) => (isParameter(part) ? segments[i] !== '' : part === segments[i]))
  );
}

function isParameter(part: string): boolean {
  return part.startsWith('{');
}

function countParameters(path: string): number {
  return path.split('/').filter(isParameter).length;
}
