// Every route the room answers, one file per family.
import type { Route } from '../router.ts';
import { callbackRoutes } from './callbacks.ts';
import { commandRoutes } from './commands.ts';
import { generalRoutes } from './general.ts';
import { messageRoutes } from './messages.ts';
import { pinRoutes } from './pins.ts';
import { webhookRoutes } from './webhooks.ts';

export const routes: readonly Route[] = [
  ...generalRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...messageRoutes,
  ...pinRoutes,
];
