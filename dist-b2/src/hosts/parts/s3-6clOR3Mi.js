import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { t as loadDriver } from "./driver-BTIabEeJ.js";
import { b as parseLockInfo } from "./run-DXbtmW9o.js";
// src/state/backends/s3-bucket.ts
/** The few object operations that state needs, with errors told apart by status. */
var S3Bucket = class {
	name;
	#sdk;
	#client;
	constructor(sdk, client, name) {
		this.#sdk = sdk;
		this.#client = client;
		this.name = name;
	}
	/** The object's text, or undefined. */
	async get(key) {
		try {
			return await (await this.#client.send(new this.#sdk.GetObjectCommand({
				Bucket: this.name,
				Key: key
			}))).Body?.transformToString("utf-8") ?? "";
		} catch (error) {
			if (errorName(error) === "NoSuchKey") return void 0;
			throw this.#failure("read", key, error);
		}
	}
	async put(key, text) {
		try {
			await this.#client.send(this.#putCommand(key, text, {}));
		} catch (error) {
			throw this.#failure("write", key, error);
		}
	}
	/** False where the key is taken, or another writer was faster. Stores that ignore the condition say true. */
	async create(key, text) {
		try {
			await this.#client.send(this.#putCommand(key, text, { IfNoneMatch: "*" }));
			return true;
		} catch (error) {
			const status = statusOf(error);
			if (status === 412 || status === 409) return false;
			throw this.#failure("write", key, error);
		}
	}
	async delete(key) {
		try {
			await this.#client.send(new this.#sdk.DeleteObjectCommand({
				Bucket: this.name,
				Key: key
			}));
		} catch (error) {
			throw this.#failure("delete", key, error);
		}
	}
	/** All keys below a prefix, in order. */
	async list(prefix) {
		const keys = [];
		let token;
		do {
			const page = {
				Bucket: this.name,
				Prefix: prefix,
				...token === void 0 ? {} : { ContinuationToken: token }
			};
			const answer = await this.#client.send(new this.#sdk.ListObjectsV2Command(page)).catch((error) => Promise.reject(this.#failure("list", prefix, error)));
			keys.push(...(answer.Contents ?? []).flatMap((object) => object.Key === void 0 ? [] : [object.Key]));
			token = answer.IsTruncated === true ? answer.NextContinuationToken : void 0;
		} while (token !== void 0);
		return keys.sort();
	}
	close() {
		this.#client.destroy();
	}
	#putCommand(key, text, condition) {
		const content = {
			Body: text,
			ContentType: "application/json",
			...condition
		};
		return new this.#sdk.PutObjectCommand({
			Bucket: this.name,
			Key: key,
			...content
		});
	}
	#failure(action, key, error) {
		const name = errorName(error);
		const [code, advice] = failureOf(name, statusOf(error));
		return new HoldfastError(code, `cannot ${action} s3://${this.name}/${key} (${name})`, {
			advice,
			cause: error
		});
	}
};
function failureOf(name, status) {
	if (name === "NoSuchBucket") return ["state", "Create the bucket first: Holdfast does not create it."];
	if (name === "CredentialsProviderError" || status === 401) return ["auth", "Give credentials as for the AWS tools: AWS_* variables, a profile or a role."];
	if (status === 403) return ["permission", "The credentials must allow GetObject, PutObject, DeleteObject and ListBucket below the prefix."];
	return ["state", "Check the bucket, the region and the endpoint, then run the command again."];
}
function statusOf(error) {
	if (typeof error !== "object" || error === null || !("$metadata" in error)) return void 0;
	return error.$metadata.httpStatusCode;
}
function errorName(error) {
	if (typeof error !== "object" || error === null) return "unknown error";
	const { name, code } = error;
	if (typeof code === "string") return code;
	return typeof name === "string" ? name : "unknown error";
}
// src/state/backends/s3-lock.ts
/** Longest time in which two writers that both saw no lock may overwrite each other's, on stores without conditions. */
const SETTLE_MS = 2e3;
/** A lock object, created on condition that there is none, and read back. */
var S3Lock = class {
	#bucket;
	#key;
	#clock;
	#id;
	constructor(bucket, key, clock) {
		this.#bucket = bucket;
		this.#key = key;
		this.#clock = clock;
	}
	async take(info) {
		const present = await this.holder();
		if (present !== void 0) return {
			info: present,
			stale: false
		};
		const text = `${JSON.stringify(info)}\n`;
		if (await this.#bucket.create(this.#key, text) && await this.#bucket.create(this.#key, text)) await this.#clock.sleep(SETTLE_MS);
		const holder = await this.holder();
		if (holder === void 0) return this.take(info);
		if (holder.id !== info.id) return {
			info: holder,
			stale: false
		};
		this.#id = info.id;
	}
	async release(info) {
		this.#id = void 0;
		await this.remove(info.id);
	}
	async holder() {
		const text = await this.#bucket.get(this.#key);
		return text === void 0 ? void 0 : parseLockInfo(text, `s3://${this.#bucket.name}/${this.#key}`);
	}
	/** False where the lock is another's or there is none. */
	async remove(id) {
		if ((await this.holder())?.id !== id) return false;
		await this.#bucket.delete(this.#key);
		return true;
	}
	/** Stops a writer whose lock was removed or, on a store without conditions, overwritten. */
	async requireHeld() {
		const holder = await this.holder();
		if (this.#id !== void 0 && holder?.id === this.#id) return;
		const found = holder === void 0 ? "is gone" : `now belongs to ${holder.who}`;
		throw new HoldfastError("locked", `the lock s3://${this.#bucket.name}/${this.#key} ${found}; nothing more is written`, { advice: "Somebody removed it with force-unlock. Run the command again once the other run has ended." });
	}
};
// src/state/backends/s3-medium.ts
const PARALLEL = 16;
const READS = 5;
const SEGMENT = /\/(\d{12})-(\d{12})\.ndjson$/u;
/** State as objects: `state.json`, numbered journal segments that name the serial they continue, `lock.json`, `runs/`. */
var S3Medium = class {
	description;
	batch = "operation";
	tears = false;
	#bucket;
	#root;
	#lock;
	#segments = 0;
	constructor(bucket, root, clock) {
		this.#bucket = bucket;
		this.#root = root;
		this.#lock = new S3Lock(bucket, this.#key("lock.json"), clock);
		this.description = `s3://${bucket.name}/${root}/state.json`;
	}
	repair() {
		return Promise.resolve("Restore a copy with \"holdfast state push --force FILE\": one from .holdfast/…/backups, or a former version of the object where the bucket keeps versions.");
	}
	/** Lists segments before it reads the state; one that vanishes meanwhile was folded, so everything is read again. */
	async load() {
		for (let read = 1;; read += 1) {
			const keys = await this.#bucket.list(this.#key("journal/"));
			const state = await this.#bucket.get(this.#key("state.json"));
			const texts = await inParallel(keys.filter((key) => serialOf(key) >= looseSerial(state)), (key) => this.#bucket.get(key));
			this.#segments = keys.length === 0 ? 0 : numberOf(keys.at(-1) ?? "") + 1;
			if (!texts.includes(void 0) || read === READS) return {
				state,
				journal: texts.join("")
			};
		}
	}
	openJournal() {
		return Promise.resolve();
	}
	async append(lines, base) {
		const key = this.#key("journal", `${digits(base.serial)}-${digits(this.#segments)}.ndjson`);
		const [created] = await Promise.all([this.#bucket.create(key, lines), this.#lock.requireHeld()]);
		if (!created && await this.#bucket.get(key) !== lines) throw this.#overtaken();
		this.#segments += 1;
	}
	async replace(state, base) {
		await this.#lock.requireHeld();
		await this.#bucket.put(this.#key("state.json"), state);
		await this.#sweep((serial) => serial < base.serial).catch(() => void 0);
	}
	async restore(state) {
		await this.#lock.requireHeld();
		await this.#sweep(() => true);
		await this.#bucket.put(this.#key("state.json"), state);
	}
	async addRun(name, text) {
		const key = this.#key("runs", `${name}.json`);
		const present = await this.#bucket.get(key);
		if (present !== void 0) return present === text;
		return await this.#bucket.create(key, text) || await this.#bucket.get(key) === text;
	}
	async runs() {
		return (await inParallel(await this.#bucket.list(this.#key("runs/")), (key) => this.#bucket.get(key))).flatMap((text) => text === void 0 ? [] : [text]);
	}
	tryLock(info) {
		return this.#lock.take(info);
	}
	unlock(info) {
		return this.#lock.release(info);
	}
	holder() {
		return this.#lock.holder();
	}
	forceUnlock(id) {
		return this.#lock.remove(id);
	}
	close() {
		this.#bucket.close();
		return Promise.resolve();
	}
	#key(...parts) {
		return [this.#root, ...parts].join("/");
	}
	/** Removes journal segments by the serial they continue. */
	async #sweep(folded) {
		await inParallel((await this.#bucket.list(this.#key("journal/"))).filter((key) => folded(serialOf(key))), (key) => this.#bucket.delete(key));
		this.#segments = 0;
	}
	#overtaken() {
		return new HoldfastError("locked", `another run writes the journal of ${this.description}`, { advice: "Run the command again once that run has ended." });
	}
};
/** The serial of a state whose text is judged later; 0 where it cannot be told. */
function looseSerial(state) {
	return Number(/^"serial":(\d{1,15}),?$/mu.exec(state ?? "")?.[1] ?? 0);
}
function serialOf(key) {
	return Number(SEGMENT.exec(key)?.[1] ?? 0);
}
function numberOf(key) {
	return Number(SEGMENT.exec(key)?.[2] ?? 0);
}
function digits(value) {
	return String(value).padStart(12, "0");
}
async function inParallel(items, work) {
	const results = [];
	for (let start = 0; start < items.length; start += PARALLEL) results.push(...await Promise.all(items.slice(start, start + PARALLEL).map(work)));
	return results;
}
// src/state/backends/s3.ts
const KNOWN = [
	"endpoint",
	"region",
	"path_style"
];
/** `s3://BUCKET/PREFIX?endpoint=URL&region=NAME&path_style=true|false`; credentials come from the SDK's usual chain. */
async function openS3(url, { env, clock, name, stack }) {
	const bucket = url.hostname;
	const unknown = [...url.searchParams.keys()].find((key) => !KNOWN.includes(key));
	if (bucket === "" || url.username !== "" || unknown !== void 0) throw badAddress();
	const sdk = await loadDriver("@aws-sdk/client-s3", "3", () => import("@aws-sdk/client-s3"));
	const client = new sdk.S3Client(clientConfig(url, env));
	const root = [
		decodeURIComponent(url.pathname).replace(/^\/+|\/+$/gu, ""),
		name,
		stack
	].filter((part) => part !== "").join("/");
	return new S3Medium(new S3Bucket(sdk, client, bucket), root, clock);
}
function clientConfig(url, env) {
	const endpoint = url.searchParams.get("endpoint") ?? void 0;
	const region = url.searchParams.get("region") ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"];
	const custom = endpoint ?? env["AWS_ENDPOINT_URL_S3"] ?? env["AWS_ENDPOINT_URL"];
	const pathStyle = url.searchParams.get("path_style");
	return {
		...endpoint === void 0 ? {} : { endpoint },
		...region !== void 0 ? { region } : custom !== void 0 ? { region: "us-east-1" } : {},
		forcePathStyle: pathStyle === null ? custom !== void 0 : pathStyle === "true",
		requestChecksumCalculation: "WHEN_REQUIRED",
		responseChecksumValidation: "WHEN_REQUIRED",
		maxAttempts: 4
	};
}
function badAddress() {
	return new HoldfastError("usage", "the s3 backend address is incomplete or has an unknown parameter", { advice: "Write s3://BUCKET/PREFIX, where needed with ?endpoint=https://…&region=…&path_style=true. Credentials come from AWS_* variables, profiles or roles." });
}
export { openS3 };

//# sourceMappingURL=s3-6clOR3Mi.js.map