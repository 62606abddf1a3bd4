// Discord's limits that this transport keeps to, and our own within them. Each has its unit and its reason.

/**
 * Milliseconds after which an interaction is deferred: half of the 3 s that Discord allows, which leaves the other
 * half for a slow network.
 */
export const DEFER_AFTER_MS = 1_500;

/** Milliseconds that a stop waits for what is in hand; Docker kills after 10 s by default, systemd after 90 s. */
export const STOP_WITHIN_MS = 5_000;

/** Pins in one page of a channel's pins (the route's maximum). */
export const PINS_PER_PAGE = 50;

/** Pages of pins read at most: 250 pins a channel, and one more for those that move while we read. */
export const PIN_PAGES = 6;

/** Slash commands in one scope (a server, or everywhere). */
export const SLASH_COMMANDS = 100;

/** Characters of a command's or option's description. */
export const DESCRIPTION = 100;

/** Fixed choices of one option; with more, the option suggests instead. */
export const FIXED_CHOICES = 25;

/** Servers looked through for leftovers when commands move to the global scope: one page of few requests. */
export const SERVERS_LOOKED_THROUGH = 20;

/** Servers whose language is remembered for mentions, which do not carry it: some kilobytes. */
export const SERVER_LANGUAGES = 1_000;
