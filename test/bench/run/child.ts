// The process that measures one system alone: told what by its arguments, it reports to its parent and ends.
import { measureScale } from '../scale/measure.ts';
import { readDataset } from '../squad/dataset.ts';
import { measureRecall } from '../squad/measure.ts';
import { systemNamed } from '../systems/index.ts';
import { type Job, jobSchema } from './job.ts';

// Also when the parent is gone: nobody waits for the figures then.
process.on('disconnect', () => process.exit());

const job = jobSchema.parse(JSON.parse(process.argv[2] ?? ''));
process.send?.(await measure(job), () => process.disconnect?.());

async function measure(job: Job) {
  const system = systemNamed(job.system);
  if (!system) throw new Error(`no system is called ${job.system}`);
  const dataset = readDataset(job.file);
  return job.kind === 'recall' ? measureRecall(system, dataset, job) : measureScale(system, dataset, job);
}
