// Loaded with --import into a measured process: writes its own resource usage when it ends.
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS, fsWrite } = process.resourceUsage();
  writeFileSync(
    process.env.HOLDFAST_BENCH_USAGE,
    JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: maxRSS / 1024, blocks: fsWrite }),
  );
});
