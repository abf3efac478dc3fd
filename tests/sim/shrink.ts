import { type FaultKind, faultKinds } from './faults.ts';
import { runSeed, type SeedOptions, type SeedReport } from './run-seed.ts';

/** The smallest run of the same seed that still shows a finding of the same kind: fewer steps, devices and troubles. */
export async function shrink(failing: SeedOptions): Promise<{ options: SeedOptions; report: SeedReport }> {
  let options = failing;
  let report = await runSeed(options);
  const kind = report.findings[0]?.kind;
  if (kind === undefined) return { options, report };
  const keepIfItFails = async (smaller: SeedOptions): Promise<boolean> => {
    const tried = await runSeed(smaller);
    if (!tried.findings.some((finding) => finding.kind === kind)) return false;
    options = smaller;
    report = tried;
    return true;
  };
  for (let devices = 1; devices < failing.devices; devices += 1)
    if (await keepIfItFails({ ...options, devices })) break;
  for (const fault of faultKinds) {
    const without: readonly FaultKind[] = [...(options.without ?? []), fault];
    await keepIfItFails({ ...options, without });
  }
  for (let cut = Math.floor(options.steps / 2); cut >= 1; cut = Math.floor(cut / 2))
    while (options.steps > cut && (await keepIfItFails({ ...options, steps: options.steps - cut })));
  return { options, report };
}
