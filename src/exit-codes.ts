// What the process tells whoever started it (numbers from sysexits.h; supervisors such as systemd know them).

export const EXIT = {
  ok: 0,
  /** A fault of the data: article files. */
  fault: 1,
  /** EX_UNAVAILABLE: Discord cannot be reached; trying again later makes sense. */
  unavailable: 69,
  /** EX_CONFIG: a setting is wrong; trying again does not help. */
  config: 78,
} as const;
