import { i as isObject, n as equal, r as isList, t as canonical } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { i as scalarText, r as keyText } from "./yaml-text-C1WE5v_b.js";
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
// src/declare/edit/refused.ts
function refused(why) {
	return { refused: why };
}
// src/declare/edit/locate.ts
/** The node at a path, if changing it changes nothing else: not shared by an anchor, not repeated, not computed around it. */
function locate(document, path) {
	let node = document.contents;
	for (const [index, step] of path.entries()) {
		const shared = sharedBy(node) ?? functionIn(node);
		if (shared !== void 0) return refused(shared);
		const next = isMap(node) ? memberOf(node, String(step)) : isSeq(node) ? node.items[Number(step)] : void 0;
		if (next === void 0) return refused(isMap(node) && comesByMerge(node) ? MERGED : "it is not written there");
		if (index === 1 && isMap(next) && next.has("forEach")) return refused("the block makes several resources (forEach)");
		node = next;
	}
	const shared = sharedBy(node) ?? functionIn(node);
	if (shared !== void 0) return refused(shared);
	return isNode(node) ? node : refused("it is not written there");
}
const MERGED = "it comes in through a merge (<<), so it stands for other resources, too";
function memberOf(map, name) {
	return pairOf(map, name)?.value;
}
/** The member of a map as written; merged ones are not looked at. */
function pairOf(map, name) {
	return map.items.find(({ key }) => isScalar(key) && key.value !== "<<" && String(key.value) === name);
}
function comesByMerge(map) {
	return map.items.some(({ key }) => isScalar(key) && (key.value === "<<" || typeof key.value === "symbol"));
}
function sharedBy(node) {
	if (isAlias(node)) return `it is an alias (*${node.source}): the value stands elsewhere, for others, too`;
	if (isNode(node) && "anchor" in node && typeof node.anchor === "string") return `an anchor (&${node.anchor}) shares it with other places`;
}
function functionIn(node) {
	if (!isMap(node)) return void 0;
	const name = node.items.map(({ key }) => isScalar(key) ? String(key.value) : "").find((key) => key.startsWith("fn::"));
	return name === void 0 ? void 0 : `it is given by ${name}`;
}
// src/declare/edit/splice-list.ts
/** Elements that stay are kept as they are written; the others go, and new ones are added. */
function spliceList(text, list, wanted) {
	const pieces = list.flow === true ? flowPieces(text, list) : blockPieces(text, list);
	const [first] = pieces;
	if (first === void 0 || pieces.length !== wanted.declared.length) return refused("its elements are not written one by one");
	const parts = arrange(wanted);
	const kept = new Set(parts.map((part) => "keep" in part ? part.keep : -1));
	const why = pieces.filter((_piece, index) => !kept.has(index)).map(({ text: source, node }) => goneWhy(source, node)).find((found) => found !== void 0);
	if (why !== void 0) return refused(why);
	const end = pieces.at(-1)?.end ?? first.end;
	const render = list.flow === true ? flowText : blockText;
	return {
		start: first.start,
		end,
		text: render(parts, pieces, text.charAt(end - 1) === "\n")
	};
}
/** For each live element the declared one that stays, or a new one; where order means nothing, the declared order. */
function arrange({ live, declared, unordered }) {
	const free = new Set(declared.keys());
	const parts = live.map((value) => {
		const keep = [...free].find((index) => equal(declared[index] ?? null, value));
		if (keep === void 0) return { add: value };
		free.delete(keep);
		return { keep };
	});
	const place = (part) => "keep" in part ? part.keep : declared.length;
	return unordered ? parts.toSorted((a, b) => place(a) - place(b)) : parts;
}
function flowText(parts, pieces) {
	return parts.map((part) => "keep" in part ? pieces[part.keep]?.text ?? "" : literal(part.add)).join(", ");
}
function blockText(parts, pieces, ended) {
	const indent = /^([ \t]*)-/mu.exec(pieces[0]?.text ?? "")?.[1] ?? "";
	const whole = parts.map((part) => "keep" in part ? pieces[part.keep]?.text ?? "" : `${indent}- ${literal(part.add)}`).map((line) => line.endsWith("\n") ? line : `${line}\n`).join("");
	return ended ? whole : whole.slice(0, -1);
}
function goneWhy(source, node) {
	const why = holdsMore(source, node);
	if (why !== void 0) return `an element that is gone at the vendor cannot be taken out: ${why}`;
	return /(^|\s)#/mu.test(source.replaceAll(/"[^"]*"|'[^']*'/gu, "")) ? "an element that is gone at the vendor has a comment; take it out by hand" : void 0;
}
function flowPieces(text, { items }) {
	return items.flatMap((node) => {
		const range = isNode(node) ? node.range : void 0;
		return range == null ? [] : [{
			start: range[0],
			end: range[1],
			text: text.slice(range[0], range[1]),
			node
		}];
	});
}
/** Whole lines: from after the element before to the end of the element's last line. */
function blockPieces(text, { items }) {
	const pieces = [];
	for (const node of items) {
		const range = isNode(node) ? node.range : void 0;
		if (range == null) return [];
		const last = text.charAt(range[1] - 1) === "\n" ? range[1] - 1 : text.indexOf("\n", range[1]);
		const end = last < 0 ? text.length : last + 1;
		const start = pieces.at(-1)?.end ?? text.lastIndexOf("\n", range[0] - 1) + 1;
		if (!/^(?:\s*(?:#.*)?\n)*[ \t]*-[ \t]/u.test(text.slice(start, range[0]))) return [];
		pieces.push({
			start,
			end,
			text: text.slice(start, end),
			node
		});
	}
	return pieces;
}
// src/declare/edit/splice.ts
/** What to write where, so that a node reads as the live value. */
function spliceFor(text, node, wanted) {
	const { live, declared } = wanted;
	if (isSeq(node) && isList(live) && isList(declared) && live.length > 0) return spliceList(text, node, {
		...wanted,
		live,
		declared
	});
	if (isMap(node) && isObject(live) && isObject(declared)) return spliceMap(text, node, live, declared);
	const [start, end] = node.range ?? [0, 0];
	const source = text.slice(start, end);
	const why = holdsMore(source, node);
	if (why !== void 0) return refused(why);
	const space = source === "" && !/\s/u.test(text.charAt(start - 1)) ? " " : "";
	const rest = /\n\s*$/u.exec(source)?.[0] ?? "";
	return {
		start,
		end,
		text: `${space}${literal(live)}${rest}`
	};
}
/** A value on one line, with `${` written so that nothing is interpolated. */
function literal(value) {
	if (isList(value)) return `[${value.map(literal).join(", ")}]`;
	if (isObject(value)) return `{ ${Object.entries(value).map(([key, member]) => `${keyText(key)}: ${literal(member)}`).join(", ")} }`;
	return scalarText(typeof value === "string" ? value.replaceAll("${", () => "$${") : value, true);
}
/** True where a source text is computed: it holds an interpolation that is not escaped. */
function isComputed(source) {
	return source.replaceAll("$${", "").includes("${");
}
/** Why a node cannot be written anew as a whole: something in it would be lost. */
function holdsMore(source, node) {
	if (isComputed(source)) return "it is computed with ${…}; change it where its parts come from";
	let found;
	visit(node, {
		Alias: () => void (found = "it holds an alias"),
		Node: (_key, inner) => {
			if ("anchor" in inner && typeof inner.anchor === "string") found = "it holds an anchor";
			if (inner !== node && !isScalar(node) && (inner.comment != null || inner.commentBefore != null)) found = "a comment in it would be lost";
		}
	});
	return found;
}
/** One member differs: only that is written anew. More than one: one splice around all of them. */
function spliceMap(text, map, live, declared) {
	const differing = [.../* @__PURE__ */ new Set([...Object.keys(live), ...Object.keys(declared)])].filter((name) => !equal(live[name] ?? null, declared[name] ?? null));
	if (!differing.every((name) => Object.hasOwn(live, name) && pairOf(map, name) !== void 0)) return rewrite(text, map, live);
	const splices = differing.map((name) => memberSplice(text, map, name, live[name] ?? null, declared[name]));
	return splices.find((one) => "refused" in one) ?? joined(text, splices);
}
function memberSplice(text, map, name, live, declared) {
	const value = pairOf(map, name)?.value;
	return value === void 0 ? refused("a member of it is not written there") : spliceFor(text, value, {
		live,
		declared,
		unordered: false
	});
}
/** Members came or went: the map is written anew on one line, if nothing is lost by that. */
function rewrite(text, map, live) {
	const [start, end] = map.range ?? [0, 0];
	const source = text.slice(start, end);
	const why = holdsMore(source, map);
	if (why !== void 0) return refused(why);
	return {
		start,
		end,
		text: literal(live) + (/\n\s*$/u.exec(source)?.[0] ?? "")
	};
}
function joined(text, splices) {
	const ordered = splices.toSorted((a, b) => a.start - b.start);
	const start = ordered[0]?.start ?? 0;
	let result = "";
	let at = start;
	for (const splice of ordered) {
		result += text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	return {
		start,
		end: at,
		text: result
	};
}
// src/declare/edit/pull-value.ts
/**
* A manifest's text with a live value in place of the declared one. Nothing else changes, which is proven by reading
* the result back; where that cannot be done, the reason is returned instead.
*/
function pullValue(text, edit) {
	const document = parseDocument(text, { merge: true });
	if (document.errors.length > 0) return refused("the file cannot be read as YAML");
	const path = [
		"resources",
		edit.resource,
		"properties",
		...edit.path
	];
	const node = locate(document, path);
	if ("refused" in node) return node;
	const splice = spliceFor(text, node, edit);
	if ("refused" in splice) return splice;
	const next = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
	return isOnlyChange(document, next, path) ? next : refused("the way it is written does not allow a safe edit; change it by hand");
}
/** Everything but the value at the path reads as before, and every comment is still there. */
function isOnlyChange(before, text, path) {
	const after = parseDocument(text, { merge: true });
	if (after.errors.length > 0) return false;
	const [one, other] = [before, after].map((document) => {
		const plain = document.clone();
		plain.setIn(path, null);
		return canonical(plain.toJS());
	});
	return one === other;
}
export { pullValue };

//# sourceMappingURL=pull-value-zj2fWjnP.js.map