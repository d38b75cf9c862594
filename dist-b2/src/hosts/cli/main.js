#!/usr/bin/env node
import { F as processHost, n as runCli, t as tuneEngine } from "../parts/start-BgxbLG5W.js";
import process from "node:process";
// src/hosts/cli/main.ts
tuneEngine();
/** Runs the command line and leaves once everything written has been taken. The only place that ends the process. */
async function main() {
	const host = processHost((code) => process.exit(code));
	const ended = await runCli(process.argv.slice(2), host);
	host.stdout.flush();
	await flushed(process.stdout);
	const code = withOutput(ended, host);
	process.exitCode = code;
	host.stderr.flush();
	await flushed(process.stderr);
	process.exit(code);
}
/** A run whose data did not arrive has failed, whatever it did. */
function withOutput(code, { stdout, stderr }) {
	const why = stdout.lost();
	if (why === void 0) return code;
	stderr.write(`Error: the output could not be written (${why}); what was done before is done.\n`);
	return code === 0 || code === 2 ? 1 : code;
}
function flushed(stream) {
	return new Promise((resolve) => {
		if (stream.writableLength === 0 || stream.destroyed) resolve();
		else stream.write("", () => resolve());
	});
}
main();
export {};

//# sourceMappingURL=main.js.map