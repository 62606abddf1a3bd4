// What a test may break: answers, time, the gateway's deliveries. Gateway and permission faults are joined in room-faults.ts.

export interface AnswerFault {
  /** The documented route, or a pattern for it; absent, every request. */
  route?: string | RegExp;
  method?: string;
  status: number;
  body?: unknown;
  /** Seconds, for a 429. */
  retryAfter?: number;
  /** A 429 of the whole application rather than of one bucket. */
  global?: boolean;
  /** How many requests it meets; 1 unless told. */
  times?: number;
  /** Carry the request out and only then lose its answer, as a broken connection would. */
  carriedOut?: boolean;
}

export interface DelayFault {
  route?: string | RegExp;
  method?: string;
  ms: number;
  times?: number;
}

export interface PendingFaults {
  nextResponse(fault: AnswerFault): void;
  delay(fault: DelayFault): void;
  /** The next interaction reaches the bot twice. */
  deliverTwice(): void;
  takeAnswer(method: string, route: string): AnswerFault | undefined;
  takeDelayMs(method: string, route: string): number;
  takeDeliveries(): number;
}

interface Matcher {
  route?: string | RegExp;
  method?: string;
}

export function createPendingFaults(): PendingFaults {
  const answers: Array<{ fault: AnswerFault; left: number }> = [];
  const delays: Array<{ fault: DelayFault; left: number }> = [];
  let deliveries = 1;
  return {
    nextResponse: (fault) => {
      answers.push({ fault, left: fault.times ?? 1 });
    },
    delay: (fault) => {
      delays.push({ fault, left: fault.times ?? 1 });
    },
    deliverTwice: () => {
      deliveries = 2;
    },
    takeAnswer: (method, route) => takeFirst(answers, method, route),
    takeDelayMs: (method, route) => takeFirst(delays, method, route)?.ms ?? 0,
    takeDeliveries: () => {
      const taken = deliveries;
      deliveries = 1;
      return taken;
    },
  };
}

function takeFirst<F extends Matcher>(
  list: Array<{ fault: F; left: number }>,
  method: string,
  route: string,
): F | undefined {
  const found = list.find(({ fault }) => matches(fault, method, route));
  if (!found) return undefined;
  found.left -= 1;
  if (found.left === 0) list.splice(list.indexOf(found), 1);
  return found.fault;
}

function matches(matcher: Matcher, method: string, route: string): boolean {
  if (matcher.method !== undefined && matcher.method !== method) return false;
  if (matcher.route === undefined) return true;
  return typeof matcher.route === 'string' ? matcher.route === route : matcher.route.test(route);
}
