// What a child process is told to measure, and what it reports.
import { z } from 'zod';

const common = {
  /** Name of the system. */
  system: z.string(),
  /** The SQuAD file. */
  file: z.string(),
  /** Seed of typed-in-a-chat questions; absent for the questions as they are. */
  noise: z.int().optional(),
  seed: z.int(),
  /** How many questions slow systems are asked; absent for all. */
  sample: z.int().optional(),
  /** Times that each question is asked; the least of its times counts. */
  rounds: z.int().min(1),
  /** Seconds that asking may take, the index not counted. */
  seconds: z.number(),
};

const recallJob = z.object({ kind: z.literal('recall'), ...common });
const scaleJob = z.object({ kind: z.literal('scale'), ...common, size: z.int() });
export const jobSchema = z.discriminatedUnion('kind', [recallJob, scaleJob]);

export type RecallJob = z.infer<typeof recallJob>;
export type ScaleJob = z.infer<typeof scaleJob>;
export type Job = z.infer<typeof jobSchema>;

export const recallFiguresSchema = z.object({
  name: z.string(),
  /** Shares of the questions asked, 0 to 1. */
  paragraphRecallAt1: z.number(),
  paragraphRecallAt3: z.number(),
  excerptRecallAt1: z.number(),
  /** Share that the system itself calls answered; only the product does. */
  answered: z.number().optional(),
  /** Milliseconds of one question to the index that the paragraph figures come from. */
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** The same index' building time and memory. */
  indexMs: z.number(),
  heapMb: z.number(),
  /** Milliseconds of one question to the index of sentences, where that is another one. */
  excerptP50Ms: z.number().optional(),
  excerptP99Ms: z.number().optional(),
  /** Which index the paragraph figures come from: the one that does better. */
  paragraphsFrom: z.enum(['paragraphs', 'sentences', 'articles']),
  /** Questions asked. */
  asked: z.int(),
  how: z.string(),
});

export const scaleFiguresSchema = z.object({
  name: z.string(),
  /** Passages (sentences) indexed. */
  passages: z.int(),
  indexMs: z.number(),
  heapMb: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  asked: z.int(),
  /** The longest time that building blocked the event loop; only where building comes in slices. */
  longestBlockMs: z.number().optional(),
});

export type RecallFigures = z.infer<typeof recallFiguresSchema>;
export type ScaleFigures = z.infer<typeof scaleFiguresSchema>;
