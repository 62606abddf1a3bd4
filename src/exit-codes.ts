// What the process tells whoever started it: numbers from sysexits.h, which supervisors such as systemd know.

export const EXIT = {
  ok: 0,
  /** Something unforeseen, as when Node itself gives up: that is worth another start, faults of articles are not. */
  crash: 1,
  /** EX_DATAERR: the article files or their folder have a fault; trying again does not help. */
  data: 65,
  /** EX_UNAVAILABLE: Discord cannot be reached; trying again later makes sense. */
  unavailable: 69,
  /** EX_CONFIG: a setting is wrong; trying again does not help. */
  config: 78,
} as const;
