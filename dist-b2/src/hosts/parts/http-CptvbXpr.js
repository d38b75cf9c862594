import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { c as lockedBy, d as damaged, x as toTerraformLock, y as fromTerraformLock } from "./run-DXbtmW9o.js";
import { i as isObject, t as canonical } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { createHash } from "node:crypto";
// src/state/backends/http-envelope.ts
const NOTHING = {
	lineage: "",
	serial: 0,
	state: null,
	journal: [],
	runs: []
};
/** The next envelope's text and checksum. */
function sealEnvelope(envelope) {
	const content = {
		version: 1,
		lineage: envelope.lineage,
		serial: envelope.serial,
		state: envelope.state,
		journal: envelope.journal,
		runs: envelope.runs.slice(-50).map(({ name, text }) => ({
			name,
			text
		}))
	};
	const checksum = sha256(content);
	return {
		text: JSON.stringify({
			checksum,
			...content
		}),
		checksum
	};
}
/** Reads an envelope; a bare state document counts as one without journal. */
function openEnvelope(text, place) {
	const stored = parse(text);
	if (stored === void 0) throw damaged(place, text.trim() === "" ? "it is empty" : "it is not a JSON object");
	if (typeof stored["terraform_version"] === "string") throw damaged(foreign(place), "it is a Terraform state");
	if (stored["state"] === void 0) return {
		...NOTHING,
		...counters(stored),
		state: stored
	};
	const { checksum, ...content } = stored;
	if (checksum !== sha256(content)) throw damaged(place, "its checksum does not fit");
	const { state, journal, runs } = content;
	return {
		...counters(stored),
		state: isObject(state) ? state : null,
		journal: texts(journal),
		runs: Array.isArray(runs) ? runs.flatMap((run) => namedText(run)) : []
	};
}
/** The counters of whatever is stored, readable or not: what replaces it must go beyond them. */
function countersOf(text) {
	return counters(parse(text) ?? {});
}
function counters(stored) {
	const { lineage, serial } = stored;
	return {
		lineage: typeof lineage === "string" ? lineage : "",
		serial: typeof serial === "number" && Number.isSafeInteger(serial) ? serial : 0
	};
}
/** The checksum that was stored, to see whether a write arrived. */
function checksumOf(text) {
	return parse(text)?.["checksum"] ?? null;
}
function foreign(place) {
	return {
		...place,
		repair: "Give Holdfast an address of its own; nothing was changed."
	};
}
function texts(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function namedText(run) {
	if (!isObject(run) || typeof run["name"] !== "string" || typeof run["text"] !== "string") return [];
	return [{
		name: run["name"],
		text: run["text"]
	}];
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function sha256(content) {
	return createHash("sha256").update(canonical(content)).digest("hex");
}
// src/state/backends/http-exchange.ts
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
/** Sends requests with the state's credentials; repeats those whose repetition does no harm. */
var HttpExchange = class {
	#send;
	#settings;
	#clock;
	constructor(send, settings, clock) {
		this.#send = send;
		this.#settings = settings;
		this.#clock = clock;
	}
	/**
	* The first answer that is not a 5xx. Every request here may be repeated: a state carries its serial, a lock its
	* id. `arrived` is asked before a repetition whether the one before was carried out after all.
	*/
	async ask(request, arrived = () => Promise.resolve(false)) {
		for (let attempt = 1;; attempt += 1) {
			const answer = await this.#try(request);
			if (isAnswer(answer) && answer.status < 500) return answer;
			if (await arrived()) return {
				status: 200,
				body: ""
			};
			if (attempt === ATTEMPTS) return settle(answer);
			await this.#clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
		}
	}
	/** What a refusal means for the user. */
	refusal(request, { status }) {
		const [code, advice] = REFUSALS[status] ?? ["state", "Check the backend address and the server."];
		const what = `${request.method} ${this.#settings.address}`;
		return new HoldfastError(code, `the state server answered ${String(status)} to ${what}`, {
			advice,
			status
		});
	}
	async #try({ method, address, lockId, body }) {
		const headers = {
			accept: "application/json",
			...body === void 0 ? {} : { "content-type": "application/json" },
			...this.#settings.headers
		};
		const query = lockId === void 0 ? {} : { query: { ID: lockId } };
		try {
			return await this.#send(method, address, {
				headers,
				...query,
				...body === void 0 ? {} : { body }
			});
		} catch (error) {
			if (error instanceof HoldfastError && error.code === "uncertain") return error;
			throw error;
		}
	}
};
function isAnswer(result) {
	return !(result instanceof HoldfastError);
}
function settle(result) {
	if (isAnswer(result)) return result;
	throw result;
}
const REFUSALS = {
	401: ["auth", "Set HOLDFAST_HTTP_USERNAME and HOLDFAST_HTTP_PASSWORD (or TF_HTTP_USERNAME and TF_HTTP_PASSWORD); in a GitLab job of the same server CI_JOB_TOKEN is used."],
	403: ["permission", "The given user may not do this. GitLab needs the Maintainer role to write state."],
	404: ["state", "Check the backend address; GitLab also answers so without access to the project."],
	413: ["state", "The state is larger than the server accepts: raise its limit or choose another backend."]
};
// src/state/backends/http-settings.ts
/** A state address as GitLab shows it; its lock has an address of its own and other methods than Terraform's default. */
const GITLAB = /\/api\/v4\/projects\/[^/]+\/terraform\/state\/[^/]+$/u;
const METHODS = [
	"LOCK",
	"UNLOCK",
	"POST",
	"PUT",
	"DELETE"
];
/** Reads the address and what HOLDFAST_HTTP_* (or Terraform's TF_HTTP_*) say about it. */
function httpSettings(url, env) {
	const plain = new URL(url);
	plain.username = "";
	plain.password = "";
	plain.hash = "";
	const address = plain.href;
	const gitlab = GITLAB.test(plain.pathname);
	const lockAddress = variable(env, "LOCK_ADDRESS") ?? (gitlab ? withPath(plain, "/lock") : address);
	return {
		address,
		lock: {
			method: method(env, "LOCK_METHOD", gitlab ? "POST" : "LOCK"),
			address: lockAddress
		},
		unlock: {
			method: method(env, "UNLOCK_METHOD", gitlab ? "DELETE" : "UNLOCK"),
			address: variable(env, "UNLOCK_ADDRESS") ?? lockAddress
		},
		headers: authorization(url, env, gitlab)
	};
}
function authorization(url, env, gitlab) {
	const user = variable(env, "USERNAME") ?? decodeURIComponent(url.username);
	const password = variable(env, "PASSWORD") ?? decodeURIComponent(url.password);
	if (user !== "" || password !== "") return basic(user, password);
	const token = env["CI_JOB_TOKEN"];
	return gitlab && token !== void 0 && isOwnServer(url, env["CI_API_V4_URL"]) ? basic("gitlab-ci-token", token) : {};
}
/** A job's token goes to the server that issued it and nowhere else. */
function isOwnServer(url, api) {
	return api !== void 0 && URL.canParse(api) && new URL(api).origin === url.origin;
}
function basic(user, password) {
	return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
}
function method(env, name, fallback) {
	const given = variable(env, name);
	if (given === void 0) return fallback;
	if (METHODS.includes(given.toUpperCase())) return given.toUpperCase();
	throw new HoldfastError("usage", `HOLDFAST_HTTP_${name} is none of ${METHODS.join(", ")}`);
}
function variable(env, name) {
	const value = env[`HOLDFAST_HTTP_${name}`] ?? env[`TF_HTTP_${name}`];
	return value === "" ? void 0 : value;
}
function withPath(url, suffix) {
	const longer = new URL(url);
	longer.pathname += suffix;
	return longer.href;
}
// src/state/backends/http.ts
const LOCKED = [409, 423];
/** State behind Terraform's http protocol, as GitLab and others serve it. */
var HttpMedium = class {
	description;
	batch = "level";
	tears = false;
	#settings;
	#exchange;
	#envelope;
	#lock;
	/** Another's lock, as a refusal named it. */
	#other;
	constructor(url, { env, send, clock }) {
		this.#settings = httpSettings(url, env);
		this.#exchange = new HttpExchange(send, this.#settings, clock);
		this.description = this.#settings.address.replace(/\?.*$/u, "");
	}
	repair() {
		return Promise.resolve("Restore a copy with \"holdfast state push --force FILE\": one from .holdfast/…/backups, or a former version that the server keeps.");
	}
	async load() {
		const text = await this.#get();
		const place = {
			name: this.description,
			repair: await this.repair()
		};
		this.#envelope = text === void 0 ? NOTHING : openEnvelope(text, place);
		const { state, journal } = this.#envelope;
		return {
			state: state === null ? void 0 : JSON.stringify(state),
			journal: journal.join("")
		};
	}
	openJournal(bytes) {
		const envelope = this.#envelope ?? NOTHING;
		if (bytes === 0) this.#envelope = {
			...envelope,
			journal: []
		};
		return Promise.resolve();
	}
	async append(lines, base) {
		const envelope = this.#envelope ?? NOTHING;
		await this.#post({
			...envelope,
			lineage: base.lineage,
			journal: [...envelope.journal, lines]
		});
	}
	async replace(state, base) {
		await this.#post({
			...this.#envelope ?? NOTHING,
			...content(state, base)
		});
	}
	async restore(state, base) {
		const { serial } = countersOf(await this.#get() ?? "");
		await this.#post({
			...this.#envelope ?? NOTHING,
			serial,
			...content(state, base)
		});
	}
	async addRun(name, text) {
		if (this.#envelope === void 0) await this.load();
		const envelope = this.#envelope ?? NOTHING;
		const present = envelope.runs.find((run) => run.name === name);
		if (present !== void 0) return present.text === text;
		await this.#post({
			...envelope,
			runs: [...envelope.runs, {
				name,
				text
			}]
		});
		return true;
	}
	async runs() {
		await this.load();
		return (this.#envelope ?? NOTHING).runs.map((run) => run.text);
	}
	async tryLock(info) {
		if (this.#lock !== void 0) return {
			info: this.#lock,
			stale: false
		};
		const request = {
			...this.#settings.lock,
			body: JSON.stringify(toTerraformLock(info))
		};
		const answer = await this.#exchange.ask(request);
		if (LOCKED.includes(answer.status)) {
			const holder = fromTerraformLock(answer.body, this.description);
			if (holder.id !== info.id) return {
				info: holder,
				stale: false
			};
		} else if (!isSuccess(answer)) throw this.#exchange.refusal(request, answer);
		this.#lock = info;
		this.#envelope = void 0;
	}
	async unlock(info) {
		this.#lock = void 0;
		const answer = await this.#exchange.ask(this.#unlockRequest(info));
		if (isSuccess(answer) || LOCKED.includes(answer.status) || answer.status === 404) return;
		throw new HoldfastError("state", `the lock of ${this.description} could not be released (${String(answer.status)})`, { advice: `Remove it with "holdfast force-unlock ${info.id}".` });
	}
	/** The protocol cannot ask who holds a lock without taking it; a refusal may have told. */
	holder() {
		return Promise.resolve(this.#lock ?? this.#other);
	}
	async forceUnlock(id) {
		const blank = {
			operation: "",
			who: "",
			host: "",
			pid: 0,
			version: "",
			created: "",
			path: this.description
		};
		const answer = await this.#exchange.ask(this.#unlockRequest({
			id,
			...blank
		}));
		if (LOCKED.includes(answer.status)) {
			const holder = fromTerraformLock(answer.body, this.description);
			this.#other = holder.id === "unreadable" ? void 0 : holder;
		}
		return isSuccess(answer);
	}
	close() {
		return Promise.resolve();
	}
	#unlockRequest(info) {
		return {
			...this.#settings.unlock,
			lockId: info.id,
			body: JSON.stringify(toTerraformLock(info))
		};
	}
	async #get() {
		const request = {
			method: "GET",
			address: this.#settings.address
		};
		const answer = await this.#exchange.ask(request);
		if (answer.status === 204 || answer.status === 404) return void 0;
		if (answer.status === 200) return answer.body;
		throw this.#exchange.refusal(request, answer);
	}
	async #post(content) {
		const envelope = {
			...content,
			serial: content.serial + 1
		};
		const { text, checksum } = sealEnvelope(envelope);
		const arrived = async () => checksumOf(await this.#get() ?? "") === checksum;
		const request = {
			method: "POST",
			address: this.#settings.address,
			lockId: this.#lock?.id,
			body: text
		};
		const answer = await this.#exchange.ask(request, arrived);
		if (!isSuccess(answer) && !(answer.status === 422 && await arrived())) throw this.#refused(request, answer);
		this.#envelope = envelope;
	}
	#refused(request, answer) {
		this.#envelope = void 0;
		if (!LOCKED.includes(answer.status)) return this.#exchange.refusal(request, answer);
		return lockedBy(this.description, {
			info: fromTerraformLock(answer.body, this.description),
			stale: false
		});
	}
};
function content(state, base) {
	return {
		lineage: base.lineage,
		state: JSON.parse(state),
		journal: []
	};
}
function isSuccess({ status }) {
	return status >= 200 && status < 300;
}
export { HttpMedium };

//# sourceMappingURL=http-CptvbXpr.js.map