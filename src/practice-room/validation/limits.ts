// Discord's documented limits, in characters and pieces, each once.
export const LIMITS = {
  content: 2_000,
  /** Files of a message, and bytes of them together (a server without boosts). */
  files: 10,
  uploadBytes: 10 * 1024 * 1024,
  embedsTotal: 6_000,
  actionRows: 5,
  rowButtons: 5,
  componentsTotal: 40,
  componentsText: 4_000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandCharacters: 8_000,
  commandOptions: 25,
  commandsByType: new Map([
    [1, 100],
    [2, 15],
    [3, 15],
  ]),
  modalTitle: 45,
} as const;
