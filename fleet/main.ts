import { readCommand, usage } from './commandLine.ts';
import { startFleet } from './startFleet.ts';
import { isNews, statusLine, statusScreen } from './status.ts';
import type { Fleet, Totals } from './types.ts';

const statusMs = 1_000;
const clearScreen = '\u001b[H\u001b[2J';

/** A table that is drawn anew on a terminal; lines, when something has changed, elsewhere. */
const showStatus = (fleet: Fleet): NodeJS.Timeout => {
  let shown: Totals | null = null;
  return setInterval(() => {
    if (process.stdout.isTTY) return void process.stdout.write(clearScreen + greeting(fleet) + statusScreen(fleet));
    const totals = fleet.totals();
    if (isNews(shown, totals)) console.log(statusLine(totals));
    shown = totals;
  }, statusMs);
};

const greeting = ({
  nodes,
  streams,
  controlUrl,
}: Fleet): string => `A fleet of ${nodes.length} nodes and ${streams.length} streams is ready

  Control   ${controlUrl}/nodes
  Kill      curl -X POST ${controlUrl}/nodes/${nodes[0]?.hostname ?? '*'}/kill
  Revive    curl -X POST ${controlUrl}/nodes/${nodes[0]?.hostname ?? '*'}/revive

`;

const run = async (): Promise<void> => {
  const { options, deregister, help } = readCommand(process.argv.slice(2), process.env);
  if (help) return console.log(usage);
  const fleet = await startFleet(options);
  process.stdout.write(greeting(fleet));
  // Whoever started this as a child is told, and not by what is meant for a person.
  process.send?.({ controlUrl: fleet.controlUrl, hostnames: fleet.nodes.map(({ hostname }) => hostname) });
  const status = showStatus(fleet);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    // The parent has gone, and wants no fleet any more.
    process.on('disconnect', () => resolve());
  });
  clearInterval(status);
  try {
    if (deregister) await fleet.deregister();
  } finally {
    await fleet[Symbol.asyncDispose]();
  }
};

try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(`The fleet cannot run: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
