import { t as loadDriver } from "./driver-BTIabEeJ.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { S as unreadableLock, b as parseLockInfo } from "./run-DXbtmW9o.js";
// src/state/backends/postgres-session.ts
/** Error of PostgreSQL for a table that does not exist. */
const NO_TABLE = "42P01";
/**
* One connection, opened when first needed and never replaced: the lock lives and dies with it. Work on it goes one
* after another, so that a transaction is not mixed with anything else.
*/
var PostgresSession = class {
	#make;
	#description;
	#client;
	#last = Promise.resolve();
	#lost = false;
	constructor(make, description) {
		this.#make = make;
		this.#description = description;
	}
	/** Runs work alone on the connection. */
	async use(work) {
		const turn = this.#last.then(() => this.#run(work));
		this.#last = turn.catch(() => void 0);
		return turn;
	}
	/** The same as a transaction: all of it or nothing. */
	transaction(mode, work) {
		return this.use(async (query) => {
			await query(`begin ${mode}`);
			try {
				const result = await work(query);
				await query("commit");
				return result;
			} catch (error) {
				await query("rollback").catch(() => void 0);
				throw error;
			}
		});
	}
	async close() {
		const client = await this.#client?.catch(() => void 0);
		this.#lost = true;
		await client?.end().catch(() => void 0);
	}
	async #run(work) {
		try {
			this.#client ??= this.#connect();
			const client = await this.#client;
			return await work(async (text, values = []) => (await client.query(text, [...values])).rows);
		} catch (error) {
			throw this.#failure(error);
		}
	}
	async #connect() {
		const client = this.#make();
		client.on("error", () => {
			this.#lost = true;
		});
		await client.connect();
		return client;
	}
	#failure(error) {
		if (error instanceof HoldfastError) return error;
		const sql = sqlState(error);
		if (sql === NO_TABLE && !this.#lost) return new MissingTable();
		const [code, advice] = this.#lost ? LOST : FAILURES[sql.slice(0, 2)] ?? FAILURES[sql] ?? OTHER;
		const what = this.#lost ? "the connection was lost" : `the database reported ${sql}`;
		return new HoldfastError(code, `${this.#description}: ${what}`, {
			advice,
			cause: error
		});
	}
};
/** The tables were never made: the database has no state yet. */
var MissingTable = class extends Error {};
const LOST = ["state", "The lock went with it, so nothing more is written. Run the command again: what was sent is in the journal."];
const OTHER = ["state", "Check the backend address and the server, then run the command again."];
const FAILURES = {
	"28": ["auth", "Check user and password in the backend address, or PGUSER and PGPASSWORD."],
	"42": ["permission", "The user needs the right to create tables, or to use those that Holdfast made."],
	"3D": ["state", "Create the database first: Holdfast does not create it."],
	"53": ["state", "The server is out of connections, memory or disk."]
};
function sqlState(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return "an unknown error";
	return typeof error.code === "string" ? error.code : "an unknown error";
}
// src/state/backends/postgres-tables.ts
/** Makes the tables once; the lock keeps two first users from making them at the same time. */
async function ensureTables(query) {
	const [row] = await query(`select to_regclass('holdfast_lock')::text as found`);
	if (row?.["found"] !== null && row?.["found"] !== void 0) return;
	await query(`select pg_advisory_xact_lock(hashtextextended('holdfast tables', 0))`);
	for (const statement of TABLES) await query(statement);
}
const TABLES = [
	`create table if not exists holdfast_state (
    name text not null, stack text not null, lineage text not null, serial bigint not null,
    document text not null, stored timestamptz not null default now(), primary key (name, stack))`,
	`create table if not exists holdfast_journal (
    position bigint generated always as identity primary key,
    name text not null, stack text not null, lines text not null)`,
	`create index if not exists holdfast_journal_stack on holdfast_journal (name, stack, position)`,
	`create table if not exists holdfast_run (
    name text not null, stack text not null, run text not null, record text not null,
    stored timestamptz not null default now(), primary key (name, stack, run))`,
	`create table if not exists holdfast_lock (
    name text not null, stack text not null, id text not null, info text not null, backend integer not null,
    primary key (name, stack))`
];
// src/state/backends/postgres-lock.ts
const UNLOCK_POLLS = 100;
/** Schemas of one database do not disturb each other. */
const KEY = `hashtextextended(coalesce(current_schema(), '') || ' ' || $1, 0)`;
const HELD = `select pid::text from pg_locks where locktype = 'advisory' and granted and objsubid = 1
  and ((classid::bigint << 32) | objid::bigint) = ${KEY}
  and database = (select oid from pg_database where datname = current_database())`;
/** An advisory lock of the session: when the process dies, the server frees it. A row beside it names the holder. */
var PostgresLock = class {
	#session;
	#stack;
	#key;
	#description;
	#mine;
	constructor(session, stack, description) {
		this.#session = session;
		this.#stack = stack;
		this.#key = `holdfast ${stack.join("/")}`;
		this.#description = description;
	}
	async take(info) {
		if (this.#mine !== void 0) return {
			info: this.#mine,
			stale: false
		};
		await this.#session.transaction("", ensureTables);
		const taken = await this.#session.use(async (query) => {
			const [row] = await query(`select pg_try_advisory_lock(${KEY})::text as taken`, [this.#key]);
			if (row?.["taken"] !== "true") return false;
			await query(`insert into holdfast_lock (name, stack, id, info, backend) values ($1, $2, $3, $4, pg_backend_pid())
         on conflict (name, stack) do update set id = excluded.id, info = excluded.info, backend = excluded.backend`, [
				...this.#stack,
				info.id,
				JSON.stringify(info)
			]);
			return true;
		});
		if (taken) this.#mine = info;
		if (taken) return void 0;
		return {
			info: await this.holder() ?? unreadableLock(this.#description),
			stale: false
		};
	}
	async release() {
		if (this.#mine === void 0) return;
		this.#mine = void 0;
		await this.#session.use((query) => this.#free(query)).catch(() => void 0);
	}
	async holder() {
		return this.#session.use(async (query) => (await this.#held(query))?.info).catch(none);
	}
	/** Ends the session that holds the lock, which also stops its writer. */
	async remove(id) {
		return this.#session.use(async (query) => {
			const held = await this.#held(query);
			if (held?.info.id !== id) return false;
			await query("select pg_terminate_backend($1)", [held.pid]);
			for (let poll = 0; poll < UNLOCK_POLLS; poll += 1) {
				if ((await this.#held(query))?.pid !== held.pid) return true;
				await query("select pg_sleep(0.05)");
			}
			return false;
		}).catch((error) => {
			none(error);
			return false;
		});
	}
	async #held(query) {
		const [held] = await query(HELD, [this.#key]);
		if (held === void 0) return void 0;
		const pid = Number(held["pid"]);
		const [row] = await query(`select info from holdfast_lock where name = $1 and stack = $2 and backend = $3`, [...this.#stack, pid]);
		const info = row?.["info"];
		return {
			pid,
			info: typeof info === "string" ? parseLockInfo(info, this.#description) : unreadableLock(this.#description)
		};
	}
	async #free(query) {
		await query(`delete from holdfast_lock where name = $1 and stack = $2 and backend = pg_backend_pid()`, this.#stack);
		await query(`select pg_advisory_unlock(${KEY})`, [this.#key]);
	}
};
function none(error) {
	if (error instanceof MissingTable) return void 0;
	throw error;
}
// src/state/backends/postgres-medium.ts
/** State as rows of four tables `holdfast_*`; the serial is compared with every write. */
var PostgresMedium = class {
	description;
	batch = "operation";
	tears = false;
	#session;
	#stack;
	#lock;
	constructor(session, { name, stack }, description) {
		this.#session = session;
		this.#stack = [name, stack];
		this.#lock = new PostgresLock(session, this.#stack, description);
		this.description = `${description} (${name}/${stack})`;
	}
	repair() {
		return Promise.resolve("Restore a copy with \"holdfast state push --force FILE\": one from .holdfast/…/backups or a backup of the database.");
	}
	async load() {
		return this.#session.transaction("isolation level repeatable read read only", async (query) => {
			const [state] = await query(`select document from holdfast_state where name = $1 and stack = $2`, this.#stack);
			const lines = await query(`select lines from holdfast_journal where name = $1 and stack = $2 order by position`, this.#stack);
			return {
				state: state?.["document"] ?? void 0,
				journal: lines.map((row) => row["lines"] ?? "").join("")
			};
		}).catch((error) => ifNew(error, {
			state: void 0,
			journal: ""
		}));
	}
	async openJournal(bytes) {
		if (bytes === 0) await this.#session.use((query) => this.#emptyJournal(query));
	}
	async append(lines) {
		await this.#session.use((query) => query(`insert into holdfast_journal (name, stack, lines) values ($1, $2, $3)`, [...this.#stack, lines]));
	}
	async replace(state, base, expected) {
		await this.#session.transaction("", async (query) => {
			if ((await query(expected === void 0 ? INSERT : UPDATE, [
				...this.#stack,
				base.lineage,
				base.serial,
				state,
				...expected === void 0 ? [] : [expected.lineage, expected.serial]
			])).length !== 1) throw this.#moved();
			await this.#emptyJournal(query);
		});
	}
	async restore(state, base) {
		await this.#session.transaction("", async (query) => {
			await this.#emptyJournal(query);
			await query(`delete from holdfast_state where name = $1 and stack = $2`, this.#stack);
			await query(INSERT, [
				...this.#stack,
				base.lineage,
				base.serial,
				state
			]);
		});
	}
	async addRun(name, text) {
		return this.#session.use(async (query) => {
			const key = [...this.#stack, name];
			await query(`insert into holdfast_run (name, stack, run, record) values ($1, $2, $3, $4) on conflict do nothing`, [...key, text]);
			const [row] = await query(`select record from holdfast_run where name = $1 and stack = $2 and run = $3`, key);
			return row?.["record"] === text;
		});
	}
	async runs() {
		return (await this.#session.use((query) => query(`select record from holdfast_run where name = $1 and stack = $2 order by stored`, this.#stack)).catch((error) => ifNew(error, []))).map((row) => row["record"] ?? "");
	}
	tryLock(info) {
		return this.#lock.take(info);
	}
	unlock() {
		return this.#lock.release();
	}
	holder() {
		return this.#lock.holder();
	}
	forceUnlock(id) {
		return this.#lock.remove(id);
	}
	close() {
		return this.#session.close();
	}
	async #emptyJournal(query) {
		await query(`delete from holdfast_journal where name = $1 and stack = $2`, this.#stack);
	}
	#moved() {
		return new HoldfastError("state", `${this.description} was changed by another writer meanwhile; nothing was stored`, { advice: "Run the command again." });
	}
};
const INSERT = `insert into holdfast_state (name, stack, lineage, serial, document) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning stack`;
const UPDATE = `update holdfast_state set lineage = $3, serial = $4, document = $5, stored = now()
  where name = $1 and stack = $2 and lineage = $6 and serial = $7 returning stack`;
/** A database without our tables holds no state yet. */
function ifNew(error, value) {
	if (error instanceof MissingTable) return value;
	throw error;
}
// src/state/backends/postgres.ts
/** `postgres://USER:PASSWORD@HOST/DATABASE` with the driver's usual parameters (`sslmode`, `options=-csearch_path=…`). */
async function openPostgres(url, identity) {
	const { default: driver } = await loadDriver("pg", "8", () => import("pg"));
	const description = `postgres://${url.host}${url.pathname}`;
	const settings = {
		connectionString: url.href,
		application_name: "holdfast",
		keepAlive: true
	};
	const connect = () => new driver.Client({
		...settings,
		connectionTimeoutMillis: 1e4
	});
	return new PostgresMedium(new PostgresSession(connect, description), identity, description);
}
export { openPostgres };

//# sourceMappingURL=postgres-DxH58Zx0.js.map