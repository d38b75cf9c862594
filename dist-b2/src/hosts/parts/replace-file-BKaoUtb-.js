import { V as fileError } from "./run-DXbtmW9o.js";
import { randomUUID } from "node:crypto";
import { chmodSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
// src/hosts/cli/replace-file.ts
/** Puts new texts in place of files the user owns, or of none: all are written beside them first, and modes stay. */
function replaceFiles(replacements) {
	const written = [];
	try {
		for (const { path, text } of replacements) written.push(writeBeside(path, text));
		for (const { temporary, target } of written) renameSync(temporary, target);
	} finally {
		for (const { temporary } of written) rmSync(temporary, { force: true });
	}
}
function writeBeside(path, text) {
	let temporary;
	try {
		const mode = statSync(path, { throwIfNoEntry: false })?.mode;
		const target = mode === void 0 ? path : realpathSync(path);
		temporary = `${target}.${randomUUID()}.tmp`;
		const descriptor = openSync(temporary, "wx", 420);
		try {
			writeSync(descriptor, text);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		if (mode !== void 0) chmodSync(temporary, mode & 511);
		return {
			temporary,
			target
		};
	} catch (error) {
		if (temporary !== void 0) rmSync(temporary, { force: true });
		throw fileError("write", path, error);
	}
}
export { replaceFiles as t };

//# sourceMappingURL=replace-file-BKaoUtb-.js.map