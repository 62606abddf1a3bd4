// One HTTP request from the socket to its answer: fault, route, token, bucket, body, handler, log.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Core } from '../core.ts';
import type { Fault } from '../errors.ts';
import { ApiError, refuse } from '../errors.ts';
import type { AnswerFault } from '../faults.ts';
import { LIMITS } from '../validation/limits.ts';
import { serveAttachment } from './attachments.ts';
import { type Form, isForm, readForm } from './form.ts';
import type { RateLimits } from './rate-limits.ts';
import { createRateLimits, rateLimitBody, rateLimitHeaders } from './rate-limits.ts';
import type { Answer, Match, Route } from './router.ts';
import { matchRoute } from './router.ts';

const API_ROOT = '/api/v10';
const MAX_BODY_BYTES = 1024 * 1024;

interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  contentType: string;
  bytes: Buffer;
}

interface Outcome extends Answer {
  headers: Record<string, string>;
  route: string;
  logged: unknown;
  code?: number;
  faults: readonly Fault[];
  injected: boolean;
}

export function createRestListener(core: Core, routes: readonly Route[]): RequestListener {
  const limits = createRateLimits(core.limits, core.clock);
  return (message, response) => {
    void serve(core, routes, limits, message, response).catch((error: unknown) => {
      // A bug of the room's own must not look like one of Discord's answers.
      response.writeHead(500).end(`practice room: ${error instanceof Error ? error.stack : String(error)}`);
    });
  };
}

async function serve(
  core: Core,
  routes: readonly Route[],
  limits: RateLimits,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (serveAttachment(core.files, message, response)) return;
  const started = performance.now();
  const request = await readRequest(message);
  const outcome = await answer(core, routes, limits, request);
  const hasBody = outcome.body !== undefined;
  response.writeHead(outcome.status, {
    ...outcome.headers,
    ...(hasBody && { 'content-type': 'application/json' }),
  });
  response.end(hasBody ? JSON.stringify(outcome.body) : undefined);
  const entry = {
    at: core.clock.now(),
    method: request.method,
    route: outcome.route,
    path: request.path,
    body: outcome.logged,
    status: outcome.status,
    response: outcome.body,
    ms: performance.now() - started,
    ...(outcome.code !== undefined && { code: outcome.code }),
    faults: outcome.faults,
    injected: outcome.injected,
  };
  core.log.record(entry);
  core.bus.emit({ type: 'request-served', entry });
}

async function readRequest(message: IncomingMessage): Promise<Request> {
  const url = new URL(message.url ?? '/', 'http://room');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    authorization: message.headers.authorization,
    contentType: message.headers['content-type'] ?? '',
    bytes: Buffer.concat(chunks),
  };
}

async function answer(
  core: Core,
  routes: readonly Route[],
  limits: RateLimits,
  request: Request,
): Promise<Outcome> {
  const seen: { route: string; logged: unknown } = { route: request.path, logged: undefined };
  try {
    const match = findRoute(routes, request);
    seen.route = match.route.path;
    const { body, files } = await readBody(request, match);
    seen.logged = body;
    const delayMs = core.faults.takeDelayMs(request.method, match.route.path);
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const fault = core.faults.takeAnswer(request.method, match.route.path);
    if (fault && !fault.carriedOut) return { ...injectedAnswer(fault), ...seen, faults: [], injected: true };
    const real = run(core, limits, match, { ...request, body, files });
    return { ...(fault ? injectedAnswer(fault) : real), ...seen, faults: [], injected: fault !== undefined };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, code, faults } = error;
    return { status, body: error.toBody(), headers: {}, ...seen, code, faults, injected: false };
  }
}

function findRoute(routes: readonly Route[], request: Request): Match {
  if (!request.path.startsWith(`${API_ROOT}/`)) {
    throw /^\/api\/v\d+\//.test(request.path) ? refuse.invalidVersion() : refuse.notFound();
  }
  return matchRoute(routes, request.method, request.path.slice(API_ROOT.length));
}

function run(
  core: Core,
  limits: RateLimits,
  match: Match,
  request: Request & Form,
): Answer & { headers: Record<string, string> } {
  if (match.route.auth === 'bot' && request.authorization !== `Bot ${core.token}`)
    throw refuse.unauthorized();
  const { headers, retryAfterS } = limits.take(match.bucket);
  if (retryAfterS !== undefined) {
    return {
      status: 429,
      body: rateLimitBody(retryAfterS, false),
      headers: { ...headers, ...rateLimitHeaders(retryAfterS, false) },
    };
  }
  return {
    ...match.route.run({
      core,
      param: match.param,
      query: request.query,
      body: request.body,
      files: request.files,
    }),
    headers,
  };
}

async function readBody(request: Request, { route }: Match): Promise<Form> {
  const takesForm = route.takesFiles === true && isForm(request.contentType);
  const most = takesForm ? LIMITS.uploadBytes + MAX_BODY_BYTES : MAX_BODY_BYTES;
  if (request.bytes.length > most) throw refuse.tooLarge();
  if (takesForm) return readForm(request.bytes, request.contentType);
  return { body: readJson(request), files: [] };
}

function readJson(request: Request): unknown {
  if (request.bytes.length === 0) return undefined;
  if (!request.contentType.startsWith('application/json')) {
    const code = 'CONTENT_TYPE_INVALID';
    const message = `Expected "Content-Type" header to be application/json.`;
    throw refuse.invalidForm([{ path: [], code, message }]);
  }
  try {
    return JSON.parse(request.bytes.toString('utf8'));
  } catch {
    throw refuse.invalidJson();
  }
}

function injectedAnswer(fault: AnswerFault): Answer & { headers: Record<string, string> } {
  if (fault.status === 429) {
    const retryAfterS = fault.retryAfter ?? 0.05;
    const global = fault.global ?? false;
    return {
      status: 429,
      body: fault.body ?? rateLimitBody(retryAfterS, global),
      headers: rateLimitHeaders(retryAfterS, global),
    };
  }
  const body = fault.body ?? { message: `${fault.status}: injected by the practice room`, code: 0 };
  return { status: fault.status, body, headers: {} };
}
