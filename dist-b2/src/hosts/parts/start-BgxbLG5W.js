import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { n as dumps, r as unverifiedTls, t as debugOutput } from "./start-provider-vwNGomnN.js";
import { c as wrapped, i as errorText, n as OWN_SECRETS, r as diagnosticText } from "./start-pulumi-lFB5KW1Y.js";
import { E as DANGEROUS, _ as scanPath, f as parseAddress, i as isObject, m as formatPath, t as canonical } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { i as neutralPainted, t as escaped } from "./start-pulumi-provider-C-svb0Gq.js";
import { n as maskStream, t as createMask } from "./start-testing-provider-D-gNCh2r.js";
import process from "node:process";
import { createHash, randomUUID } from "node:crypto";
import { hostname, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { stripVTControlCharacters, styleText } from "node:util";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
// src/hosts/cli/process-terminal.ts
/** How long text may wait for more, milliseconds: a system call for each line of a busy run costs more than the line. */
const TOGETHER_MS = 20;
/** Text that waits for nothing more, characters. */
const ENOUGH = 16384;
/**
* A stream that never ends a run: what cannot be written is dropped. Nobody misses what a reader who left (`| head`) or a
* closed terminal would have shown; a file on a full disk lacks something, and that is to be told. What comes after a
* pause is written at once, what follows closely is written together.
*/
function processTerminal(stream) {
	let closed = false;
	let lost;
	let waiting = "";
	let timer;
	stream.on("error", (error) => {
		closed = true;
		if (!(error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED" || stream.isTTY)) lost ??= error.code ?? "unknown reason";
	});
	const flush = () => {
		clearTimeout(timer);
		timer = void 0;
		const text = waiting;
		waiting = "";
		if (text !== "" && !closed) stream.write(text);
	};
	const write = (text) => {
		if (timer === void 0 && !closed) stream.write(text);
		else waiting += text;
		timer ??= setTimeout(flush, TOGETHER_MS).unref();
		if (waiting.length >= ENOUGH) flush();
	};
	return {
		isTTY: stream.isTTY,
		columns: stream.isTTY ? stream.columns : 0,
		write,
		lost: () => lost,
		flush
	};
}
/** Both streams of a process. They may be one terminal, so neither overtakes the other. */
function processTerminals(stdout, stderr) {
	const out = processTerminal(stdout);
	const err = processTerminal(stderr);
	return {
		stdout: after(err, out),
		stderr: after(out, err)
	};
}
function after(other, own) {
	return {
		...own,
		write: (text) => {
			other.flush();
			own.write(text);
		}
	};
}
// src/hosts/cli/process-host.ts
/** The host that is this process. Only `main` may end it, so it brings the function. */
function processHost(exitNow) {
	const terminals = processTerminals(process.stdout, process.stderr);
	const flush = () => [terminals.stdout, terminals.stderr].forEach((terminal) => terminal.flush());
	process.on("exit", flush);
	return {
		env: process.env,
		cwd: process.cwd(),
		who: `${userName()}@${hostname()}`,
		...terminals,
		stdin: standardInput(flush),
		clock: {
			now: steadyNow,
			sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
		},
		random: () => Math.random(),
		uuid: () => randomUUID(),
		onInterrupt,
		every: (ms, tick) => {
			const timer = setInterval(tick, ms).unref();
			return () => clearInterval(timer);
		},
		after: (ms, done) => {
			const timer = setTimeout(done, ms).unref();
			return () => clearTimeout(timer);
		},
		onCrash: (handler) => void process.on("uncaughtException", handler),
		exitNow
	};
}
/** The time of day, but never going back while the process runs, whoever sets the clock. */
function steadyNow() {
	return Math.round(performance.timeOrigin + performance.now());
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return `uid ${process.getuid?.() ?? "unknown"}`;
	}
}
function standardInput(flush) {
	return {
		isTTY: process.stdin.isTTY,
		text: async () => {
			const chunks = [];
			for await (const chunk of process.stdin) chunks.push(chunk);
			return Buffer.concat(chunks).toString("utf8");
		},
		ask: (question, signal) => {
			flush();
			return ask(question, signal);
		}
	};
}
async function ask(question, signal) {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	const ended = new Promise((resolve) => {
		lines.once("close", () => resolve(void 0));
		lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
	});
	const typed = lines.question(question, { signal }).catch(() => void 0);
	try {
		return await Promise.race([typed, ended]);
	} finally {
		lines.close();
	}
}
function onInterrupt(handler) {
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	for (const signal of signals) process.on(signal, handler);
	return () => {
		for (const signal of signals) process.off(signal, handler);
	};
}
// src/reports/formats.ts
/** All formats by the name `-o` knows them under, each loaded when first asked for: one file and one line each. */
const formats = {
	text: async () => (await import("./run-DXbtmW9o.js").then((n) => n.U)).text,
	json: async () => (await import("./run-DXbtmW9o.js").then((n) => n.M)).json,
	markdown: async () => (await import("./markdown-ZKnAnEfG.js")).markdown,
	html: async () => (await import("./html-DkFkHT0w.js")).html,
	sarif: async () => (await import("./sarif-C1gS3UGb.js")).sarif,
	junit: async () => (await import("./junit-_1y941Ym.js")).junit,
	http: async () => (await import("./http-CgUOWJg9.js")).http,
	metrics: async () => (await import("./metrics-CnMUh8uf.js")).metrics
};
// src/hosts/cli/flag-list.ts
/** Flags of every command. */
const globalFlags = [
	{
		name: "chdir",
		short: "C",
		kind: "text",
		value: "DIR",
		description: "Work as if started in this directory.",
		completes: "directory"
	},
	{
		name: "no-color",
		kind: "switch",
		description: "No colours, whatever the terminal."
	},
	{
		name: "json",
		kind: "switch",
		description: "Print JSON only on stdout."
	},
	{
		name: "timeout",
		kind: "duration",
		value: "TIME",
		description: "Stop starting new work after this time and exit 9."
	},
	{
		name: "log-level",
		kind: "text",
		value: "LEVEL",
		choices: [
			"error",
			"warn",
			"info",
			"debug"
		],
		description: "How much to tell on stderr; debug names each request.",
		default: "info"
	},
	{
		name: "log-format",
		kind: "text",
		value: "FORMAT",
		choices: ["text", "json"],
		description: "How stderr is written.",
		default: "text"
	}
];
/** Which manifest, and what is put into it. */
const manifestFlags = [
	{
		name: "file",
		short: "f",
		kind: "list",
		value: "PATH",
		description: "A manifest file or directory; `-` reads standard input.",
		completes: "file"
	},
	{
		name: "recursive",
		short: "R",
		kind: "switch",
		description: "Take the directories below a directory, too."
	},
	{
		name: "stack",
		kind: "text",
		value: "NAME",
		description: "Which stack of the manifest.",
		default: "dev"
	},
	{
		name: "config",
		kind: "list",
		value: "KEY=VALUE",
		description: "A value of the manifest's `config`; HOLDFAST_CONFIG_<NAME> sets one as well."
	},
	{
		name: "missing-env",
		kind: "text",
		value: "WHAT",
		choices: ["error", "unknown"],
		description: "Whether an unset variable is an error or a value not known in this run.",
		default: "error"
	},
	{
		name: "no-exec",
		kind: "switch",
		description: "Run no code of the manifest: no `fn::exec`, TypeScript or provider package."
	}
];
/** Where state lives. */
const stateFlags = [
	{
		name: "backend",
		kind: "text",
		value: "URL",
		description: "Where state lives, instead of the manifest's `backend`."
	},
	{
		name: "lock-timeout",
		kind: "duration",
		value: "TIME",
		description: "How long to wait for the lock.",
		default: "0s"
	},
	{
		name: "allow-insecure-backend",
		kind: "switch",
		description: "Permit a backend that is reached by plain http beyond this machine."
	}
];
/** What of the manifest is looked at, and how. */
const observeFlags = [
	{
		name: "target",
		kind: "list",
		value: "ADDR",
		description: "Only this address and what it needs; `*` stands for any text.",
		completes: "address"
	},
	{
		name: "exclude",
		kind: "list",
		value: "ADDR",
		description: "Not this address.",
		completes: "address"
	},
	{
		name: "parallelism",
		kind: "count",
		value: "N",
		description: "Most requests at once.",
		default: "10"
	}
];
/** What a plan may hold. */
const planFlags = [
	{
		name: "replace",
		kind: "list",
		value: "ADDR",
		description: "Replace this address whatever the difference.",
		completes: "address"
	},
	{
		name: "refresh",
		kind: "boolean",
		value: "BOOL",
		description: "false: trust state instead of reading what is live.",
		default: "true"
	},
	{
		name: "allow-deletes",
		kind: "count",
		value: "N",
		description: "Permit exactly this number of deletes and replacements."
	},
	{
		name: "allow-recreate",
		kind: "count",
		value: "N",
		description: "Permit creating this number of objects again that all vanished at once."
	},
	{
		name: "no-delete",
		kind: "switch",
		description: "Leave out deletes and replacements."
	},
	{
		name: "resend-secrets",
		kind: "optional-list",
		value: "ADDR#PROP",
		description: "Send this secret again though it did not change; without a value, all."
	},
	{
		name: "detailed-exitcode",
		kind: "switch",
		description: "Exit 2 when there are changes."
	},
	{
		name: "expect-no-changes",
		kind: "switch",
		description: "Exit 7 when there are changes."
	}
];
/** How an applying run goes. */
const applyFlags = [
	{
		name: "yes",
		short: "y",
		kind: "switch",
		description: "Do not ask.",
		aliases: ["auto-approve"]
	},
	{
		name: "continue-on-error",
		kind: "switch",
		description: "Go on with independent resources after one failed."
	},
	{
		name: "json-into",
		kind: "text",
		value: "FILE",
		description: "Write the JSON lines into this file, text to the terminal.",
		completes: "file"
	}
];
/** How a report is written. */
const reportFlags = [
	{
		name: "output",
		short: "o",
		kind: "text",
		value: "FORMAT",
		description: `How the report is written: ${Object.keys(formats).join(", ")}.`,
		default: "text"
	},
	{
		name: "json-into",
		kind: "text",
		value: "FILE",
		description: "Write the JSON document into this file as well.",
		completes: "file"
	},
	{
		name: "metrics-file",
		kind: "text",
		value: "FILE",
		description: "Write counts for Prometheus into this file as well.",
		completes: "file"
	}
];
// src/hosts/cli/authoring-commands.ts
const paths$1 = {
	name: "paths",
	description: "Manifest files or directories; `-` formats standard input.",
	optional: true,
	many: true,
	completes: "file"
};
/** Commands that help writing manifests; offline, all of them. */
const authoringCommands = [
	{
		name: "fmt",
		aliases: ["format"],
		summary: "Bring manifests into canonical order and layout; comments stay.",
		arguments: [paths$1],
		flags: [...manifestFlags.filter(({ name }) => name === "file" || name === "recursive"), {
			name: "check",
			kind: "switch",
			description: "Write nothing; exit 1 when a file would change."
		}],
		load: () => import("./fmt-BwPbiS95.js")
	},
	{
		name: "lint",
		summary: "Look for secrets in plain sight, and for what is unused or manages nothing.",
		arguments: [{
			...paths$1,
			description: "Manifest files or directories, like --file."
		}],
		flags: [...manifestFlags, {
			name: "strict",
			kind: "switch",
			description: "Exit 1 on warnings, too."
		}],
		load: () => import("./lint-hASRppWE.js")
	},
	{
		name: "scaffold",
		summary: "Print a block of one kind, with what it needs and what it can have.",
		arguments: [{
			name: "TYPE",
			description: "provider:Type.kind.",
			completes: "type"
		}],
		flags: [{
			name: "name",
			kind: "text",
			value: "NAME",
			description: "The resource's name."
		}],
		load: () => import("./scaffold-DrYVi9Om.js")
	}
];
// src/hosts/cli/export-command.ts
/** `export` with its flags. */
const exportCommand = {
	name: "export",
	aliases: ["dump"],
	summary: "Write manifests for everything that lives in some scopes.",
	arguments: [{
		name: "DIR",
		description: "Where to write; it must be empty.",
		optional: true,
		completes: "file"
	}],
	flags: [
		{
			name: "scope",
			kind: "list",
			value: "ENTRY[:PART=VALUE]",
			description: "What to export; without it, the scopes that all provider entries name."
		},
		{
			name: "split-by",
			kind: "text",
			value: "WHAT",
			choices: [
				"provider",
				"scope",
				"none"
			],
			description: "One file for each of these.",
			default: "provider"
		},
		{
			name: "format",
			kind: "text",
			value: "FORMAT",
			choices: ["yaml", "ts"],
			description: "How the manifests are spelled.",
			default: "yaml"
		},
		{
			name: "name",
			kind: "text",
			value: "NAME",
			description: "The new manifest's `name`."
		},
		{
			name: "adopt",
			kind: "switch",
			description: "Record everything in state as well, with secrets assumed to be as the variables say."
		},
		{
			name: "force",
			kind: "switch",
			description: "Write into a directory that has files."
		},
		...manifestFlags,
		...stateFlags,
		...observeFlags.filter(({ name }) => name === "parallelism")
	],
	load: () => import("./export-DhWj65zy.js")
};
// src/hosts/cli/drift-command.ts
const whole$2 = [
	...manifestFlags,
	...stateFlags,
	...observeFlags
];
const failOn = {
	name: "fail-on",
	kind: "text",
	value: "CLASS,…",
	description: "Which classes make it exit 2.",
	default: "missing,conflict,remote-change,secret-suspect"
};
const alsoVerify = {
	name: "verify",
	kind: "switch",
	description: "Also ask each vendor whether the credentials still work; exit 4 when one does not."
};
const acceptFlags = [
	{
		name: "until",
		kind: "text",
		value: "DATE",
		description: "Last day it holds, e.g. 2026-12-31."
	},
	{
		name: "reason",
		kind: "text",
		value: "TEXT",
		description: "Why it may stay, for whoever reviews it."
	},
	{
		name: "by",
		kind: "text",
		value: "NAME",
		description: "Who accepts it.",
		default: "user@host"
	}
];
const property = {
	name: "ADDR#PROP",
	description: "A drifted property, as `holdfast drift` shows it.",
	completes: "address"
};
/** `drift` and what may be done about drift. */
function driftCommand(paths) {
	return {
		name: "drift",
		summary: "Compare last applied, declared and live. Writes nothing; exits 2 on drift.",
		arguments: [paths],
		flags: [
			...whole$2,
			...reportFlags,
			failOn,
			alsoVerify
		],
		subcommands: [{
			name: "accept",
			summary: "Let a live value stay until a day, in a file that is reviewed.",
			arguments: [property],
			flags: [
				...manifestFlags,
				...stateFlags,
				...acceptFlags
			],
			load: () => import("./drift-accept-BfNF7yK8.js")
		}, {
			name: "pull",
			summary: "Write live values back into the YAML; comments, order and ${…} stay.",
			arguments: [{
				...property,
				name: "ADDR[#PROP]",
				description: "Only these; without any, everything that changed at the vendor.",
				optional: true,
				many: true
			}],
			flags: [
				...manifestFlags,
				...stateFlags,
				{
					name: "dry-run",
					kind: "switch",
					description: "Tell what would be written, and write nothing."
				}
			],
			load: () => import("./drift-pull-D3afe83D.js")
		}],
		load: () => import("./drift-BE1Ata0r.js")
	};
}
// src/hosts/cli/operations-commands.ts
const whole$1 = [
	...manifestFlags,
	...stateFlags,
	...observeFlags
];
const jsonInto = {
	name: "json-into",
	kind: "text",
	value: "FILE",
	description: "Write the JSON document into this file as well.",
	completes: "file"
};
const watchGuards = planFlags.filter(({ name }) => name === "no-delete" || name === "allow-deletes");
const watchFlags = [
	{
		name: "interval",
		kind: "duration",
		value: "TIME",
		description: "Pause between two cycles, give or take a tenth; longer while they fail.",
		default: "5m"
	},
	{
		name: "apply",
		kind: "switch",
		description: "Apply what was found, without asking; guards hold."
	},
	{
		name: "listen",
		kind: "count",
		value: "PORT",
		description: "Serve /healthz and /metrics on loopback; 0 takes a free port."
	},
	{
		name: "notify",
		kind: "text",
		value: "URL",
		description: "Post to this webhook when something changed since the last report; treated as a secret."
	},
	{
		name: "notify-format",
		kind: "text",
		value: "FORMAT",
		choices: ["json", "slack"],
		description: "What is posted.",
		default: "json"
	}
];
/** What a team runs every day beside plan, apply and drift. */
function operationsCommands(paths) {
	return [
		{
			name: "verify",
			summary: "Ask each vendor whether the declared credentials still work; exits 4 when one does not.",
			arguments: [paths],
			flags: [
				...whole$1,
				{
					name: "warn-within",
					kind: "duration",
					value: "TIME",
					description: "Point out credentials that end within this time.",
					default: "14d"
				},
				jsonInto
			],
			load: () => import("./verify-BGaRxXMV.js")
		},
		{
			name: "history",
			summary: "List the runs that changed something; --verify proves that no record was changed since.",
			arguments: [{
				name: "RUN",
				description: "Show this one with its requests.",
				optional: true
			}],
			flags: [
				...manifestFlags,
				...stateFlags,
				{
					name: "verify",
					kind: "text",
					value: "HEAD",
					description: "Check the chain against a head that an apply printed."
				},
				{
					name: "limit",
					kind: "count",
					value: "N",
					description: "How many to list.",
					default: "20"
				}
			],
			load: () => import("./history-BKELN4ik.js")
		},
		{
			name: "rollback",
			summary: "Return to what a former run declared, as a new run with all its guards.",
			flags: [
				...manifestFlags,
				...stateFlags,
				...observeFlags,
				{
					name: "to",
					kind: "text",
					value: "RUN",
					description: "The run, as `holdfast history` lists it."
				},
				{
					name: "dry-run",
					kind: "switch",
					description: "Only show the plan."
				},
				...planFlags,
				...applyFlags
			],
			streams: true,
			load: () => import("./rollback-BjYDmsMK.js")
		},
		{
			name: "watch",
			summary: "Plan, or apply, again and again until stopped; tell only what is new.",
			arguments: [paths],
			flags: [
				...whole$1,
				...watchGuards,
				...watchFlags
			],
			streams: true,
			load: () => import("./watch-BT9l696S.js")
		}
	];
}
/** The beginning of everything. */
const initCommand = {
	name: "init",
	summary: "Write a first manifest, and a pipeline if wanted; asks where a terminal can answer.",
	flags: [
		{
			name: "name",
			kind: "text",
			value: "NAME",
			description: "Name of the stack.",
			default: "the folder's"
		},
		{
			name: "provider",
			kind: "list",
			value: "NAME",
			description: "Which providers; without any, those whose credentials are set."
		},
		{
			name: "resource",
			kind: "list",
			value: "TYPE.KIND",
			description: "Begin with a block of this kind, as `holdfast scaffold` prints it."
		},
		{
			name: "pipeline",
			kind: "text",
			value: "FORGE",
			choices: [
				"github",
				"gitlab",
				"none"
			],
			description: "Write a pipeline that plans, applies and looks for drift.",
			default: "none"
		},
		{
			name: "yes",
			short: "y",
			kind: "switch",
			description: "Do not ask; take what is found."
		},
		{
			name: "force",
			kind: "switch",
			description: "Write over files that exist."
		}
	],
	load: () => import("./init-BF2cbUct.js")
};
/** The manual page, made from this tree. */
const manCommand = {
	name: "man",
	summary: "Print the manual page, e.g. for `holdfast man | man -l -`.",
	load: () => import("./man-UuHIhHXf.js")
};
// src/hosts/cli/pulumi-command.ts
/** What prepares and checks the use under Pulumi; neither command needs Pulumi. */
function pulumiCommand(paths) {
	return {
		name: "pulumi",
		summary: "Prepare live objects for Pulumi, and check its installation.",
		subcommands: [{
			name: "import-file",
			summary: "Write the file by which `pulumi import --file` takes over the live objects of a manifest.",
			arguments: [paths],
			flags: [
				...manifestFlags,
				...stateFlags,
				...observeFlags,
				{
					name: "out",
					kind: "text",
					value: "FILE",
					description: "Write into this file instead of standard output.",
					completes: "file"
				}
			],
			load: () => import("./pulumi-import-file-Z4zo8N4j.js")
		}, {
			name: "doctor",
			summary: "Check that Pulumi, its Node.js host and Holdfast's entry point are found and fit together.",
			load: () => import("./pulumi-doctor-BcO2XaAT.js")
		}]
	};
}
// src/hosts/cli/state-commands.ts
const flags = [...manifestFlags, ...stateFlags];
const force = {
	name: "force",
	kind: "switch",
	description: "Also when the serial is not higher or the lineage differs."
};
/** The subcommands of `holdfast state`. Each that writes makes a backup first. */
const stateCommands = [
	{
		name: "list",
		summary: "List the recorded addresses.",
		arguments: [{
			name: "patterns",
			description: "Only these; `*` stands for any text.",
			optional: true,
			many: true,
			completes: "address"
		}],
		flags,
		load: () => import("./state-list-CBVMvWTq.js")
	},
	{
		name: "show",
		summary: "Show what is recorded of one address.",
		arguments: [{
			name: "ADDR",
			description: "The address.",
			completes: "address"
		}],
		flags,
		load: () => import("./state-show-C60ZcOTN.js")
	},
	{
		name: "mv",
		summary: "Give a recorded object another address.",
		arguments: [{
			name: "FROM",
			description: "The recorded address.",
			completes: "address"
		}, {
			name: "TO",
			description: "The new address.",
			completes: "address"
		}],
		flags: [...flags, {
			name: "to-stack",
			kind: "text",
			value: "NAME",
			description: "Move it into another stack of the same manifest."
		}],
		load: () => import("./state-mv-s55cdWEA.js")
	},
	{
		name: "mv-provider",
		summary: "Bind all recorded objects of a provider entry to another entry and its origin, on purpose.",
		arguments: [{
			name: "FROM",
			description: "The recorded entry."
		}, {
			name: "TO",
			description: "The entry they belong to from now on; may be the same, with another base URL."
		}],
		flags: [...flags, {
			name: "origin",
			kind: "text",
			value: "URL",
			description: "Only the objects recorded under this origin."
		}],
		load: () => import("./state-mv-provider-QSQNem3t.js")
	},
	{
		name: "rm",
		summary: "Forget recorded objects; they stay at the vendor.",
		arguments: [{
			name: "ADDR",
			description: "The addresses.",
			many: true,
			completes: "address"
		}],
		flags,
		load: () => import("./state-rm-BhEWLwfb.js")
	},
	{
		name: "pull",
		summary: "Print the state document.",
		flags,
		load: () => import("./state-pull-C-cBRiDb.js")
	},
	{
		name: "push",
		summary: "Replace the state document by the one in a file.",
		arguments: [{
			name: "FILE",
			description: "The document; `-` reads standard input.",
			completes: "file"
		}],
		flags: [...flags, force],
		load: () => import("./state-push-B4IMuWa9.js")
	},
	{
		name: "migrate",
		summary: "Copy state and history to another backend; the former place stays as it was.",
		flags: [
			...flags,
			{
				name: "to",
				kind: "text",
				value: "URL",
				description: "Where to, written like `backend`."
			},
			{
				...force,
				description: "Also where a state is already; it is kept as a backup."
			}
		],
		load: () => import("./state-migrate-gzP91BP4.js")
	},
	{
		name: "key",
		summary: "Make or replace the key of the fingerprints.",
		subcommands: [{
			name: "new",
			summary: "Print a new key for HOLDFAST_STATE_KEY.",
			load: () => import("./state-key-new-DDxUJ23U.js")
		}, {
			name: "rotate",
			summary: "Put the fingerprints under a new key, or that of HOLDFAST_STATE_KEY_NEXT.",
			flags,
			load: () => import("./state-key-rotate-ClhhQLb9.js")
		}]
	}
];
// src/hosts/cli/command-tree.ts
const paths = {
	name: "paths",
	description: "Manifest files or directories, like --file.",
	optional: true,
	many: true,
	completes: "file"
};
const skipStale = {
	name: "skip-stale",
	kind: "switch",
	description: "Apply the rest of a plan file when some of its changes no longer fit."
};
const whole = [
	...manifestFlags,
	...stateFlags,
	...observeFlags
];
/** All commands in the order of help. One line here and one file under commands/ make a new one. */
const commandTree = [
	initCommand,
	{
		name: "validate",
		summary: "Check the manifest offline: syntax, schema, references, rules.",
		arguments: [paths],
		flags: manifestFlags,
		load: () => import("./validate-Dky9omxd.js")
	},
	{
		name: "plan",
		aliases: ["preview", "diff"],
		summary: "Show what `apply` would do. Writes nothing.",
		arguments: [paths],
		flags: [
			...whole,
			...planFlags,
			...reportFlags,
			{
				name: "out",
				kind: "text",
				value: "FILE",
				description: "Save the plan for `holdfast apply FILE`.",
				completes: "file"
			}
		],
		load: () => import("./run-DXbtmW9o.js").then((n) => n.t)
	},
	{
		name: "apply",
		aliases: ["up", "sync"],
		summary: "Plan, ask, carry out, and prove by reading back that nothing is left to do.",
		arguments: [{
			...paths,
			name: "planfile-or-paths",
			description: "A saved plan, or manifest files."
		}],
		flags: [
			...whole,
			...planFlags,
			...applyFlags,
			skipStale
		],
		streams: true,
		load: () => import("./run-DXbtmW9o.js").then((n) => n.n)
	},
	{
		name: "destroy",
		summary: "Delete everything state holds; protected resources refuse the run.",
		arguments: [paths],
		flags: [...whole, ...applyFlags],
		streams: true,
		load: () => import("./destroy-DSnq16GP.js")
	},
	driftCommand(paths),
	...operationsCommands(paths),
	{
		name: "show",
		summary: "Show the state, or a saved plan.",
		arguments: [{
			name: "planfile",
			description: "A saved plan; without it, the state.",
			optional: true,
			completes: "file"
		}],
		flags: [
			...manifestFlags,
			...stateFlags,
			...reportFlags
		],
		load: () => import("./show-CGG6wGqj.js")
	},
	{
		name: "import",
		summary: "Adopt live objects by id for declared addresses. Sends nothing but reads.",
		arguments: [{
			name: "ADDR",
			description: "The declared address.",
			optional: true,
			completes: "address"
		}, {
			name: "ID",
			description: "The vendor's id.",
			optional: true
		}],
		flags: [
			...whole,
			...applyFlags,
			{
				name: "from",
				kind: "text",
				value: "FILE",
				description: "A map of ids by address, in YAML or JSON, instead of one address.",
				completes: "file"
			}
		],
		streams: true,
		load: () => import("./import-ozFbyb8E.js")
	},
	exportCommand,
	pulumiCommand(paths),
	{
		name: "state",
		summary: "Look into and repair the state.",
		subcommands: stateCommands
	},
	{
		name: "force-unlock",
		summary: "Remove a lock left behind by a run that is no more.",
		arguments: [{
			name: "ID",
			description: "The id the lock error named."
		}],
		flags: [
			...manifestFlags,
			...stateFlags,
			...applyFlags.filter(({ name }) => name === "yes")
		],
		load: () => import("./force-unlock-FijxErsX.js")
	},
	{
		name: "explain",
		summary: "Describe a type, or one of its kinds, with all properties and rules.",
		arguments: [{
			name: "TYPE",
			description: "provider:Type or provider:Type.kind.",
			optional: true,
			completes: "type"
		}],
		load: () => import("./explain--Z6Aty6c.js")
	},
	...authoringCommands,
	{
		name: "providers",
		summary: "List the providers and what can be done with each kind of object.",
		load: () => import("./providers-DsCnV8f-.js")
	},
	{
		name: "graph",
		summary: "Print the dependency graph.",
		arguments: [paths],
		flags: [...manifestFlags, {
			name: "output",
			short: "o",
			kind: "text",
			value: "FORMAT",
			choices: [
				"mermaid",
				"dot",
				"json"
			],
			description: "How the graph is written.",
			default: "mermaid"
		}],
		load: () => import("./graph-BaNDE83I.js")
	},
	{
		name: "emulate",
		summary: "Serve emulators of the vendors' APIs on loopback until interrupted.",
		arguments: [{
			name: "providers",
			description: "Which; without any, all.",
			optional: true,
			many: true
		}],
		flags: [
			{
				name: "port",
				kind: "count",
				value: "PORT",
				description: "Where to listen; 0 takes a free one.",
				default: "0"
			},
			{
				name: "latency",
				kind: "duration",
				value: "TIME",
				description: "Delay of each answer.",
				default: "0s"
			},
			{
				name: "seed",
				kind: "count",
				value: "N",
				description: "Feeds ids and chances; equal runs are equal.",
				default: "1"
			}
		],
		load: () => import("./emulate-cSjkinmB.js")
	},
	{
		name: "completion",
		summary: "Print the completion script of a shell.",
		arguments: [{
			name: "SHELL",
			description: "Which shell.",
			choices: [
				"bash",
				"zsh",
				"fish"
			]
		}],
		load: () => import("./completion-SpnfHLi4.js")
	},
	manCommand,
	{
		name: "version",
		summary: "Print the version.",
		load: () => import("./version-CumnWnCN.js")
	}
];
// src/hosts/cli/exit-code.ts
/** Exit codes by rank: of several that would fit, the first in this list is given. */
const EXIT_PRECEDENCE = [
	255,
	64,
	8,
	9,
	3,
	6,
	5,
	1,
	4,
	7,
	2,
	0
];
const CODES = {
	bug: 255,
	usage: 64,
	cancelled: 8,
	timeout: 9,
	auth: 3,
	permission: 3,
	locked: 6,
	stale: 6,
	policy: 5,
	"not-found": 1,
	conflict: 1,
	invalid: 1,
	vendor: 1,
	uncertain: 1,
	network: 1,
	manifest: 1,
	state: 1,
	error: 1
};
/** The code for one error; anything but a HoldfastError is a bug. */
function exitCodeOf(error) {
	return error instanceof HoldfastError ? CODES[error.code] : 255;
}
/** The one code of a run. */
function exitCode(candidates) {
	const all = new Set(candidates);
	return EXIT_PRECEDENCE.find((code) => all.has(code)) ?? 0;
}
// src/hosts/cli/flag-spec.ts
/** The environment variable that gives a flag; repeatable flags have none. */
function environmentName({ name, kind }) {
	if (kind === "list" || kind === "optional-list") return void 0;
	return `HOLDFAST_${name.toUpperCase().replaceAll("-", "_")}`;
}
/** True when the flag takes the next argument as its value. */
function takesValue({ kind }) {
	return kind === "text" || kind === "count" || kind === "duration" || kind === "list";
}
// src/hosts/cli/suggestion.ts
/** ` Did you mean "x"?` where one of the known words is near enough, else nothing. */
function suggestion(word, known) {
	const near = known.map((candidate) => ({
		candidate,
		distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
	})).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b) => a.distance - b.distance)[0];
	return near === void 0 ? "" : ` Did you mean "${near.candidate}"?`;
}
/** Levenshtein's distance. */
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_none, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// src/hosts/cli/flags.ts
/** The flags of one call, checked; the environment fills in what argv does not say. */
var Flags = class {
	#values = /* @__PURE__ */ new Map();
	constructor(specs, given, env) {
		for (const spec of specs) {
			const named = [spec.name, ...spec.aliases ?? []].flatMap((name) => listOf(given[name]));
			const values = named.length > 0 ? named : fromEnvironment(spec, env);
			for (const value of values) check(spec, value);
			if (values.length > 0) this.#values.set(spec.name, values);
		}
	}
	/** True for a given switch, or a boolean that is not `false`. */
	has(name) {
		const value = this.#values.get(name)?.at(-1);
		return value !== void 0 && value !== "false";
	}
	/** A boolean's value, or what it is when not given. */
	boolean(name, absent) {
		return this.#values.has(name) ? this.has(name) : absent;
	}
	text(name) {
		const value = this.#values.get(name)?.at(-1);
		return typeof value === "string" ? value : void 0;
	}
	count(name) {
		const text = this.text(name);
		return text === void 0 ? void 0 : Number(text);
	}
	/** In milliseconds. */
	duration(name) {
		const text = this.text(name);
		return text === void 0 ? void 0 : milliseconds(text);
	}
	list(name) {
		return (this.#values.get(name) ?? []).filter((value) => typeof value === "string");
	}
	/** `true` when an optional list was given without a value at least once. */
	allOrList(name) {
		return (this.#values.get(name) ?? []).includes(true) ? true : this.list(name);
	}
};
function listOf(value) {
	if (Array.isArray(value)) return value.flatMap(listOf);
	return typeof value === "string" || value === true ? [value] : [];
}
function fromEnvironment(spec, env) {
	const name = environmentName(spec);
	const text = name === void 0 ? void 0 : env[name];
	if (name === void 0 || text === void 0 || text === "") return [];
	if (spec.kind !== "switch") return [text];
	if (text === "1" || text === "true") return [true];
	if (text === "0" || text === "false") return [];
	throw usage(`${name} is ${JSON.stringify(text)}`, "Write 1 or true to switch it on, 0 or false to leave it off.");
}
const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/u;
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function milliseconds(text) {
	const [, amount = "", unit = "s"] = DURATION.exec(text) ?? [];
	return Math.round(Number(amount) * (UNITS[unit] ?? 1e3));
}
function check(spec, value) {
	if (value === true) return;
	const flag = `--${spec.name}`;
	const wrong = (expected) => usage(`${flag} does not take ${JSON.stringify(value)}`, expected);
	if (spec.kind === "count" && !/^\d{1,9}$/u.test(value)) throw wrong("It takes a whole number from 0 on.");
	if (spec.kind === "duration" && !DURATION.test(value)) throw wrong("It takes a time such as 500ms, 30s, 5m, 2h or 14d.");
	if (spec.kind === "boolean" && value !== "true" && value !== "false") throw wrong("It takes true or false.");
	if (spec.choices !== void 0 && !spec.choices.includes(value)) throw wrong(`It takes ${spec.choices.join(", ")}.${suggestion(value, spec.choices)}`);
}
/** The user's own mistake on the command line: exit 64. */
function usage(message, advice) {
	return new HoldfastError("usage", message, { advice });
}
// src/hosts/cli/guard-process.ts
/** Commands that neither send anything nor hold a credential. */
const OFFLINE = [...[
	"completion",
	"emulate",
	"explain",
	"fmt",
	"graph",
	"init",
	"lint",
	"man",
	"providers",
	"pulumi doctor"
], ...[
	"scaffold",
	"state key new",
	"validate",
	"version"
]];
/** Refuses to send from a process that would give credentials away; warns where it only might. */
function guardProcess(invocation, execArgv = process.execArgv) {
	const { command, host, output } = invocation;
	if (OFFLINE.includes(command)) return;
	const refused = unverifiedTls(host.env) ?? debugOutput(host.env);
	if (refused !== void 0) throw new HoldfastError("usage", refused.summary, { advice: refused.detail });
	for (const { summary, detail } of dumps(host.env, execArgv)) output.log("warn", diagnosticText({
		severity: "warning",
		summary,
		detail
	}, output.errView));
}
// src/hosts/cli/masked-environment.ts
/** Variables whose values no output may show, whatever the manifest says of them. */
const SECRET_VARIABLES = [
	...OWN_SECRETS,
	"CI_JOB_TOKEN",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"PGPASSWORD"
];
/** A mask that knows the credentials of state from the start, before any manifest is read. */
function environmentMask(env) {
	const mask = createMask();
	for (const name of SECRET_VARIABLES) {
		const value = env[name];
		if (value !== void 0) mask.add(value.trim());
	}
	for (const secret of addressSecrets(env["HOLDFAST_BACKEND"] ?? "")) mask.add(secret);
	return mask;
}
/** The password inside a backend's address, as written and decoded. */
function addressSecrets(address) {
	const url = URL.parse(address);
	return (url === null ? "" : [url.password, url.searchParams.get("password") ?? ""].join("\n")).split("\n").filter((text) => text !== "").flatMap((text) => [text, decoded(text)]);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/hosts/cli/normalise-argv.ts
/**
* Gives known long flags written with one dash (`-out`, `-target=x`) their second one, and unknown words, too, so that
* the nearest known flag can be offered. Values and what follows `--` stay.
*/
function normaliseArgv(argv, tree) {
	const flags = [...globalFlags, ...tree.flatMap(flagsOf)];
	const long = /* @__PURE__ */ new Map();
	for (const flag of flags) for (const name of [flag.name, ...flag.aliases ?? []]) long.set(name, flag);
	long.set("help", HELP$1).set("version", HELP$1);
	const short = /* @__PURE__ */ new Map();
	for (const flag of flags) if (flag.short !== void 0) short.set(flag.short, flag);
	const result = [];
	let isValue = false;
	for (const [index, argument] of argv.entries()) {
		if (argument === "--") return [...result, ...argv.slice(index)];
		const name = /^--?([a-z][a-z-]+)(?:=|$)/u.exec(argument)?.[1] ?? "";
		const flag = isValue ? void 0 : long.get(name) ?? short.get(argument.slice(1));
		const word = long.has(name) || name.length > 2 && !short.has(name.charAt(0));
		const single = !isValue && word && !argument.startsWith("--");
		result.push(single ? `-${argument}` : argument);
		isValue = flag !== void 0 && takesValue(flag) && !argument.includes("=");
	}
	return result;
}
const HELP$1 = {
	name: "help",
	kind: "switch",
	description: ""
};
function flagsOf({ flags = [], subcommands = [] }) {
	return [...flags, ...subcommands.flatMap(flagsOf)];
}
// src/reports/json-text.ts
/** A document as JSON text whose bytes are harmless for a terminal: equal to JSON.stringify's once parsed. */
function jsonText(document, indent) {
	return inertJson(JSON.stringify(document, void 0, indent));
}
/** JSON text made harmless: what could drive a terminal stands in strings only, where an escape means the same. */
function inertJson(text) {
	return text.replace(DANGEROUS, escaped);
}
// src/hosts/cli/output.ts
/** Width of prose where there is no terminal that tells its own. */
const WIDTH = 80;
/** How loud a message is, most urgent first. */
const LEVELS = [
	"error",
	"warn",
	"info",
	"debug"
];
/** Everything a command prints goes through here: masked, and coloured only where that is wanted. */
var Output = class Output {
	mask;
	#host;
	#log;
	#colours;
	/** As the environment says, for where no terminal does. */
	#columns;
	constructor(host, mask, options) {
		this.#host = host;
		this.mask = mask;
		this.#log = options;
		this.#colours = options.noColor ? "never" : colourWish(host.env);
		this.#columns = Number(host.env["COLUMNS"] ?? "");
	}
	/** The same sinks, one level quieter and with no secret known yet: for one of many runs in one process. */
	fresh() {
		const level = this.#log.level === "info" ? "warn" : this.#log.level;
		return new Output(this.#host, createMask(), {
			...this.#log,
			level
		});
	}
	/** Data. */
	out(text) {
		this.#host.stdout.write(this.mask.mask(text));
	}
	/** Data piece by piece; a secret split between two pieces is found as well. */
	stream(pieces) {
		const stream = maskStream(this.mask);
		for (const piece of pieces) this.#host.stdout.write(stream.write(piece));
		this.#host.stdout.write(stream.end());
	}
	/** A message of a level on stderr, as text or, with `--log-format json`, as one JSON object. Ends the line itself. */
	log(level, message) {
		if (!this.shows(level)) return;
		const line = this.#log.json ? jsonText({
			"@level": level,
			"@message": stripVTControlCharacters(message)
		}) : neutralPainted(message);
		this.#host.stderr.write(`${this.mask.mask(line)}\n`);
	}
	/** Whether messages of a level are printed. */
	shows(level) {
		return LEVELS.indexOf(level) <= LEVELS.indexOf(this.#log.level);
	}
	/** Help and other text for stderr, its lines as they are. */
	err(text) {
		this.#host.stderr.write(this.mask.mask(neutralPainted(text)));
	}
	/** How reports are to be made for stdout. */
	get outView() {
		return this.#view(this.#host.stdout);
	}
	get errView() {
		return this.#view(this.#host.stderr);
	}
	#view({ isTTY, columns }) {
		const coloured = this.#colours === "always" || this.#colours === "terminal" && isTTY;
		return {
			width: columns > 0 ? columns : this.#columns > 0 ? this.#columns : WIDTH,
			paint: coloured ? ink : (_ink, text) => text
		};
	}
};
function ink(name, text) {
	return styleText(name, text, { validateStream: false });
}
/** FORCE_COLOR beats NO_COLOR; a continuous integration's log shows colours only when forced. */
function colourWish(env) {
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0 && forced !== "") return forced === "0" || forced === "false" ? "never" : "always";
	if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb" || isSet(env["CI"])) return "never";
	return "terminal";
}
function isSet(value) {
	return value !== void 0 && value !== "" && value !== "false" && value !== "0";
}
// src/hosts/cli/program.ts
/** The command tree as commander's program; settings come before subcommands, which copy them. */
function createProgram(options) {
	const program = new Command("holdfast").description("Keeps third-party integrations as they were declared.").exitOverride().configureOutput({
		writeOut: options.out,
		writeErr: options.err,
		getOutHelpWidth: () => options.width,
		getErrHelpWidth: () => options.width
	}).configureHelp({ boxWrap }).showHelpAfterError("Run the command with --help for its usage.").version(`Holdfast v${options.version}`, "-V, --version", "Print the version.").helpOption("-h, --help", "Print help.").helpCommand("help [command]", "Print help for a command.");
	addFlags(program, globalFlags);
	for (const spec of options.tree) addCommand(program, spec, "", options);
	return program.addHelpText("after", EXIT_CODES);
}
/** Too narrow to break lines in, as commander has it. */
const NARROW = 40;
/** Lines break between words, and never inside a quoted command: it is copied whole. */
function boxWrap(text, width) {
	return width < NARROW ? text : wrapped(text, width).join("\n");
}
const EXIT_CODES = `
Exit codes:
  0 ok or no changes   1 error   2 changes or drift   3 authentication or permission
  4 a credential failed verification   5 refused by policy   6 locked or stale plan
  7 changes under --expect-no-changes, or not converged   8 cancelled   9 timeout
  64 usage   255 bug
`;
function addCommand(parent, spec, prefix, options) {
	const path = `${prefix}${spec.name}`;
	const command = parent.command(spec.name).description(spec.summary).summary(spec.summary);
	command.aliases([...spec.aliases ?? []]);
	for (const argument of spec.arguments ?? []) addArgument(command, argument);
	if (isMeant(spec, options.words)) addFlags(command, [...spec.flags ?? [], ...globalFlags.filter(({ name }) => !named(spec, name))]);
	for (const inner of spec.subcommands ?? []) addCommand(command, inner, `${path} `, options);
	if (spec.load === void 0) return;
	command.action(() => {
		options.choose({
			spec,
			command: path,
			arguments: command.args,
			given: givenTo(command)
		});
	});
}
const HELP = [
	"help",
	"--help",
	"-h"
];
function isMeant({ name, aliases = [] }, words) {
	return [
		name,
		...aliases,
		...HELP
	].some((word) => words.has(word));
}
/** Values given to a command or, before its name, to those above it. */
function givenTo(command) {
	return {
		...command.parent === null ? {} : givenTo(command.parent),
		...flagValues(command)
	};
}
function named({ flags = [] }, name) {
	return flags.some((flag) => flag.name === name);
}
function addArgument(command, { name, description, optional, many, choices }) {
	const inner = many === true ? `${name}...` : name;
	const argument = command.createArgument(optional === true ? `[${inner}]` : `<${inner}>`, description);
	command.addArgument(choices === void 0 ? argument : argument.choices(choices));
}
function addFlags(command, flags) {
	for (const flag of flags) {
		command.addOption(optionOf(flag, flag.name, flag.short));
		for (const alias of flag.aliases ?? []) command.addOption(optionOf(flag, alias, void 0).hideHelp());
	}
}
function optionOf(flag, name, short) {
	const value = flag.value ?? "VALUE";
	const forms = {
		switch: "",
		boolean: ` [${value}]`,
		text: ` <${value}>`,
		count: ` <${value}>`,
		duration: ` <${value}>`,
		list: ` <${value}>`,
		"optional-list": ` [${value}]`
	};
	const dashed = short === void 0 ? `--${name}` : `-${short}, --${name}`;
	const option = new Option(dashed + forms[flag.kind], describe(flag));
	return flag.kind === "list" || flag.kind === "optional-list" ? option.argParser(collect) : option;
}
function collect(value, previous) {
	return [...Array.isArray(previous) ? previous : [], value];
}
function describe(flag) {
	const name = environmentName(flag);
	const facts = [
		...flag.choices === void 0 ? [] : [flag.choices.join(", ")],
		...flag.default === void 0 ? [] : [`default: ${flag.default}`],
		...flag.kind === "list" || flag.kind === "optional-list" ? ["may be repeated"] : [],
		...flag.aliases === void 0 ? [] : [`also ${flag.aliases.map((alias) => `--${alias}`).join(", ")}`],
		...name === void 0 ? [] : [`env: ${name}`]
	];
	return facts.length === 0 ? flag.description : `${flag.description} (${facts.join("; ")})`;
}
/** Values by long name; `--no-x` flags are ours, not commander's negations, so they come back as given. */
function flagValues(command) {
	const values = {};
	for (const option of command.options) {
		const key = option.attributeName();
		if (command.getOptionValueSource(key) !== "cli") continue;
		const name = (option.long ?? "").slice(2);
		const value = command.getOptionValue(key);
		values[name] = option.negate ? value === false : value;
	}
	return values;
}
// src/reports/diagnostics-document.ts
/** The findings with their counts; valid = no error among them. */
function diagnosticsToDocument(diagnostics) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	return {
		format_version: "1.0",
		valid: errors === 0,
		error_count: errors,
		warning_count: diagnostics.length - errors,
		diagnostics
	};
}
// src/core/change-document.ts
const ACTIONS = {
	"no-op": ["no-op"],
	create: ["create"],
	update: ["update"],
	replace: ["delete", "create"],
	"replace-create-first": ["create", "delete"],
	delete: ["delete"],
	import: ["import"],
	"import-update": ["import", "update"],
	move: ["no-op"],
	forget: ["forget"]
};
/** One change in its JSON form. Positions are computed only for what changes. */
function changeDocument(change) {
	const address = parseAddress(change.deposed?.address ?? change.address);
	const quiet = change.action === "no-op" && change.properties.length === 0;
	return {
		address: change.address,
		...change.previousAddress !== void 0 && { previous_address: change.previousAddress },
		type: change.type,
		variant: change.variant,
		name: address?.name ?? change.address,
		...address?.key !== void 0 && { index: address.key },
		...change.id !== void 0 && { id: change.id },
		scope: change.scope,
		provider: change.provider,
		action: change.action,
		...change.reason !== void 0 && { action_reason: change.reason },
		hazards: change.hazards,
		notes: change.notes,
		...change.precondition !== void 0 && { precondition: change.precondition },
		depends_on: change.after,
		...change.exclusive !== void 0 && { exclusive: change.exclusive },
		...change.deposed !== void 0 && { deposed: change.deposed },
		...change.source !== void 0 && !quiet && { range: change.source.locate([]) },
		requests: change.requests,
		change: innerChange(change),
		record: change.record
	};
}
function innerChange(change) {
	const after = change.planned;
	return {
		actions: ACTIONS[change.action],
		before: change.before,
		after,
		after_unknown: marks(after, isUnknown) ?? {},
		before_sensitive: marks(change.before, isSensitive) ?? {},
		after_sensitive: marks(after, isSensitive) ?? {},
		properties: change.properties,
		carried: change.carried
	};
}
/** A secret's placeholder, in either of its spellings, or a text that holds one. */
function isSensitive(value) {
	if (value === "(sensitive value)") return true;
	if (!isObject(value)) return false;
	return isObject(value["$secret"]) || Array.isArray(value["$template"]) && value["$template"].some(isSensitive);
}
/** The placeholder of a value that is not known before other changes are done. */
function isUnknown(value) {
	if (value === "(known after apply)") return true;
	if (!isObject(value)) return false;
	return typeof value["$ref"] === "string" || Array.isArray(value["$template"]) && value["$template"].some(isUnknown);
}
/** The value's shape with `true` where the test holds, and nothing else; undefined where it holds nowhere. */
function marks(value, test) {
	if (test(value)) return true;
	if (Array.isArray(value)) {
		const items = value.map((item) => marks(item, test));
		return items.some((item) => item !== void 0) ? items.map((item) => item ?? false) : void 0;
	}
	if (!isObject(value)) return void 0;
	const members = Object.entries(value).flatMap(([key, member]) => {
		const mark = marks(member, test);
		return mark === void 0 ? [] : [[key, mark]];
	});
	return members.length === 0 ? void 0 : Object.fromEntries(members);
}
// src/core/drift-document.ts
/** A resource's drift with the places of its declaration. */
function driftDocumentOf(drift) {
	const { source } = drift;
	return {
		address: drift.address,
		provider: drift.provider,
		type: drift.type,
		variant: drift.variant,
		scope: drift.scope,
		...drift.id !== void 0 && { id: drift.id },
		class: drift.class,
		...drift.changedAt !== void 0 && { changed_at: drift.changedAt },
		...source !== void 0 && { range: source.locate([]) },
		properties: drift.properties.map((property) => ({
			...property,
			...source !== void 0 && { range: source.locate(scanPath(property.path, 0)?.steps ?? []) }
		}))
	};
}
/** The drift a document tells of, with the places it names. */
function driftOf({ changed_at, range, properties, ...rest }) {
	return {
		...rest,
		...changed_at !== void 0 && { changedAt: changed_at },
		...range !== void 0 && { source: sourceOf(range, properties) },
		properties: properties.map(withoutRange)
	};
}
function sourceOf(block, properties) {
	const ranges = new Map(properties.map(({ path, range }) => [path, range]));
	return {
		filename: block.filename,
		locate: (path) => ranges.get(formatPath(path)) ?? block
	};
}
function withoutRange(property) {
	const entries = Object.entries(property).filter(([key]) => key !== "range");
	return Object.fromEntries(entries);
}
// src/core/problem-document.ts
/** An error without its cause and stack: those are for the tool's authors. */
function errorDocument(error) {
	return {
		code: error.code,
		summary: error.message,
		detail: error.advice ?? "",
		...Object.keys(error.fields).length > 0 && { fields: error.fields },
		...error.status !== void 0 && { status: error.status },
		...error.request !== void 0 && { request: error.request }
	};
}
/** A problem with the place of its declaration. */
function problemDocument({ address, error, source }) {
	return {
		address,
		...errorDocument(error),
		...source !== void 0 && { range: source.locate([]) }
	};
}
/** The problem a document tells of, as far as it tells. */
function problemOf({ address, range, code, summary, detail, ...rest }) {
	return {
		address,
		error: new HoldfastError(code, summary, {
			...detail !== "" && { advice: detail },
			...rest
		}),
		...range !== void 0 && { source: fixedSource(range) }
	};
}
/** A source that knows the block's place only, as read back from a document. */
function fixedSource(range) {
	return {
		filename: range.filename,
		locate: () => range
	};
}
/** The plan as one JSON document; holds placeholders and keyed digests where secrets stand, never a value. */
function planToDocument(plan) {
	const errored = plan.problems.length > 0;
	const document = {
		format_version: "1.0",
		name: plan.name,
		stack: plan.stack,
		timestamp: plan.timestamp,
		applyable: !errored && plan.changes.some(({ action }) => action !== "no-op"),
		complete: !errored,
		errored,
		lineage: plan.lineage,
		serial: plan.serial,
		tool_version: plan.toolVersion,
		manifest_digest: plan.manifestDigest,
		summary: summarise(plan.changes),
		resource_changes: plan.changes.map(changeDocument),
		resource_drift: plan.drift.map(driftDocumentOf),
		unmanaged: plan.unmanaged,
		problems: plan.problems.map(problemDocument),
		requests: {
			reads: plan.requests.reads,
			writes: plan.requests.writes
		},
		outputs: plan.outputs
	};
	return {
		...document,
		digest: digestOf(document)
	};
}
/** Digest of a plan document without its own `digest` member. */
function digestOf(document) {
	const rest = Object.fromEntries(Object.entries(document).filter(([key]) => key !== "digest"));
	return `sha256:${createHash("sha256").update(canonical(rest)).digest("hex")}`;
}
/** Counts the changes; an import that also updates counts as both. */
function summarise(changes) {
	const count = (...actions) => changes.filter(({ action }) => actions.includes(action)).length;
	return {
		import: count("import", "import-update"),
		create: count("create"),
		update: count("update", "import-update"),
		replace: count("replace", "replace-create-first"),
		delete: count("delete"),
		move: changes.filter(({ previousAddress }) => previousAddress !== void 0).length,
		forget: count("forget"),
		unchanged: count("no-op")
	};
}
// src/reports/progress-json.ts
/** First line of every stream. */
function versionLine(toolVersion) {
	return {
		type: "version",
		"@message": `Holdfast ${toolVersion}`,
		holdfast: toolVersion,
		ui: "1.0"
	};
}
/** What is planned: one line for each address that changes, then the counts. */
function plannedLines(plan) {
	const changes = plan.changes.filter(({ action }) => action !== "no-op");
	const counts = { ...summarise(plan.changes) };
	return [
		...changes.map((change) => line("planned_change", `${change.address}: plan to ${change.action}`, { change: changeOf(change) })),
		...plan.problems.map(({ address, error }) => errorLine(error, address)),
		line("change_summary", `${changes.length} to change`, {
			changes: counts,
			operation: "plan"
		})
	];
}
/** One event of the run. */
function eventLine(event) {
	switch (event.type) {
		case "refresh_start": return line(event.type, `Reading ${event.scope}`, {
			provider: event.provider,
			scope: event.scope
		});
		case "refresh_complete": return line(event.type, `Read ${event.scope}`, {
			provider: event.provider,
			scope: event.scope,
			objects: event.objects
		});
		case "note": return diagnosticLine("warning", event.message);
		case "recovered": return {
			...diagnosticLine("warning", `${event.address}: ${event.message}`),
			address: event.address
		};
		default: return changeLine(event);
	}
}
function changeLine(event) {
	const hook = { change: changeOf(event.change) };
	if ("elapsedMs" in event) hook["elapsed_seconds"] = event.elapsedMs / 1e3;
	if (event.type === "apply_complete") {
		hook["notes"] = event.notes;
		if (event.id !== void 0) hook["id"] = event.id;
	}
	if (event.type === "apply_errored") hook["error"] = errorJson(event.error);
	return line(event.type, `${event.change.address}: ${event.type.replace("apply_", "")}`, hook);
}
/** How the run ended: counts of what was done, what was not, and the outputs. */
function resultLines(result) {
	const outcomes = result.outcomes.map(({ address, outcome, id }) => ({
		address,
		outcome,
		...id !== void 0 && { id }
	}));
	const unsettled = result.unsettled.map(({ address, paths }) => ({
		address,
		paths: [...paths]
	}));
	const done = outcomes.filter(({ outcome }) => outcome === "done").length;
	return [line("change_summary", `${done} of ${outcomes.length} done`, {
		operation: "apply",
		changes: doneCounts(result),
		outcomes,
		unsettled,
		requests: { ...result.requests },
		serial: result.serial,
		...result.head !== void 0 && { head: result.head }
	}), line("outputs", `${Object.keys(result.outputs).length} outputs`, { outputs: result.outputs })];
}
function doneCounts({ plan, outcomes }) {
	const done = new Set(outcomes.filter(({ outcome }) => outcome === "done").map(({ address }) => address));
	return { ...summarise(plan.changes.filter(({ address }) => done.has(address))) };
}
/** An error that ended the run, or kept one address from it. */
function errorLine(error, address) {
	const document = errorJson(error);
	const summary = document["summary"];
	return line("diagnostic", typeof summary === "string" ? summary : "error", {
		severity: "error",
		...document,
		...address !== void 0 && { address }
	});
}
/** A finding about the user's files as a line of the stream. */
function findingLine(finding) {
	return line("diagnostic", finding.summary, { ...finding });
}
function diagnosticLine(severity, summary) {
	return line("diagnostic", summary, {
		severity,
		summary,
		detail: ""
	});
}
function errorJson(error) {
	if (error instanceof HoldfastError) return { ...errorDocument(error) };
	return {
		code: "bug",
		summary: error instanceof Error ? error.message : "unknown error",
		detail: ""
	};
}
function changeOf({ address, previousAddress, action, type, variant, reason, id }) {
	return {
		address,
		...previousAddress !== void 0 && { previous_address: previousAddress },
		action,
		type,
		variant,
		...reason !== void 0 && { reason },
		...id !== void 0 && { id }
	};
}
function line(type, message, rest) {
	return {
		type,
		"@message": message,
		...rest
	};
}
// src/hosts/cli/report-failure.ts
/** Tells how a run failed: on stderr, and with `--json` as a document on stdout. What was told already is not repeated. */
function reportFailure(error, sink) {
	if (error instanceof HoldfastError && error.code === "manifest") return;
	const known = error instanceof HoldfastError ? error : crash(error);
	const { output } = sink;
	if (sink.json) printFailure(known, sink);
	const places = known.code === "bug" ? `\n${placesOf(error)}` : "";
	output.log("error", errorText(known, output.errView) + places);
}
/** A crash shows what broke and where in our code, never the data it broke on: that may hold anything. */
function crash(error) {
	const what = error instanceof Error ? `${error.name}: ${firstLine(error.message)}` : "an unknown value was thrown";
	return new HoldfastError("bug", `Holdfast stopped on a fault of its own (${what})`, { advice: "Nothing is lost: each write was noted before it was sent. Please report it with the lines below; `npm bugs holdfast` opens the place for it." });
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? "";
}
/** The places in our own files that a stack names, without messages or paths outside. */
function placesOf(error) {
	return (error instanceof Error ? error.stack ?? "" : "").split("\n").flatMap((line) => /(?:src|providers|dist)\/[\w./-]+:\d+:\d+/u.exec(line)?.[0] ?? []).map((place) => `    at ${place}`).join("\n");
}
/** In the form the command's own output has. */
function printFailure(error, { output, streams }) {
	const document = streams ? errorLine(error) : diagnosticsToDocument([diagnosticOf(error)]);
	output.out(`${jsonText(document)}\n`);
}
function diagnosticOf(error) {
	return {
		severity: "error",
		summary: error.message,
		detail: error.advice ?? "",
		code: error.code
	};
}
// src/hosts/cli/tool-version.ts
/** The version in the package this file belongs to, whether it runs as source or built. */
function toolVersion() {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
		const found = versionIn(join(folder, "package.json"));
		if (found !== void 0) return found;
	}
	return "0.0.0";
}
function versionIn(path) {
	try {
		const manifest = JSON.parse(readFileSync(path, "utf8"));
		return manifest.name === "holdfast" && typeof manifest.version === "string" ? manifest.version : void 0;
	} catch {
		return;
	}
}
// src/hosts/cli/run-cli.ts
/** Runs one command line and gives its exit code; prints through the host only and never throws. */
async function runCli(argv, host) {
	const version = toolVersion();
	const early = new Output(host, environmentMask(host.env), {
		noColor: argv.includes("--no-color"),
		level: "info",
		json: false
	});
	let invocation;
	const tell = (error) => tellFailure(error, argv, invocation, early);
	host.onCrash?.((error) => host.exitNow(tell(error)));
	try {
		const chosen = choose(normaliseArgv(argv, commandTree), version, early);
		if (typeof chosen === "number") return chosen;
		invocation = invocationOf(chosen, version, host);
		guardProcess(invocation);
		return await (await chosen.spec.load?.())?.run(invocation) ?? 64;
	} catch (error) {
		return tell(error);
	}
}
function tellFailure(error, argv, invocation, early) {
	const json = invocation?.flags.has("json") ?? argv.includes("--json");
	reportFailure(error, {
		output: invocation?.output ?? early,
		json,
		streams: invocation?.streams ?? false
	});
	return exitCodeOf(error);
}
/** The command that argv means, or the exit code when commander has answered already. */
function choose(argv, version, output) {
	let chosen;
	const program = createProgram({
		tree: commandTree,
		version,
		out: (text) => output.out(text),
		err: (text) => output.err(text),
		width: output.outView.width,
		words: new Set(argv),
		choose: (found) => chosen = found
	});
	try {
		program.parse(argv, { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? 0 : 64;
	}
	return chosen ?? 64;
}
function invocationOf(chosen, version, host) {
	const flags = new Flags([...globalFlags, ...chosen.spec.flags ?? []], chosen.given, host.env);
	return {
		command: chosen.command,
		arguments: chosen.arguments,
		flags,
		host,
		output: new Output(host, environmentMask(host.env), {
			noColor: flags.has("no-color"),
			level: flags.text("log-level") ?? "info",
			json: flags.text("log-format") === "json"
		}),
		directory: resolve(host.cwd, flags.text("chdir") ?? "."),
		toolVersion: version,
		streams: chosen.spec.streams === true,
		tree: commandTree
	};
}
// src/hosts/cli/tune-engine.ts
/** From this release on V8 has a second compiler that is fast enough by itself. */
const TWO_COMPILERS = 24;
/**
* V8's settings are for servers; a command is over before they pay. The young generation grows no further (a third less
* memory for 10,000 resources), the old one little more than twofold between collections (another quarter) and collected
* at once (nobody notices the pause; marking beside the program costs a twelfth more CPU), one thread collects the young
* one (waking others costs more than it saves), and the slowest of the compilers stays out (a fifth less CPU for a plan
* of 10,000, and no more time). Measured with `npm run bench`.
*/
function tuneEngine() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=160");
	setFlagsFromString("--no-incremental-marking");
	if (Number.parseInt(process.versions.node) < TWO_COMPILERS) return;
	setFlagsFromString("--no-parallel-scavenge");
	setFlagsFromString("--no-turbofan");
}
export { globalFlags as A, usage as C, exitCode as D, takesValue as E, processHost as F, observeFlags as M, stateFlags as N, exitCodeOf as O, formats as P, Flags as S, environmentName as T, isUnknown as _, plannedLines as a, jsonText as b, digestOf as c, fixedSource as d, problemDocument as f, isSensitive as g, driftOf as h, findingLine as i, manifestFlags as j, applyFlags as k, planToDocument as l, driftDocumentOf as m, runCli as n, resultLines as o, problemOf as p, eventLine as r, versionLine as s, tuneEngine as t, summarise as u, diagnosticsToDocument as v, suggestion as w, addressSecrets as x, inertJson as y };

//# sourceMappingURL=start-BgxbLG5W.js.map