import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
// src/core/order.ts
/**
* Sorts nodes into levels: everything in one level may run at once, once the levels before are done. Keeps the
* given order within a level. Throws (naming the cycle) when there is none.
*/
function levels(nodes) {
	if (nodes.every(({ after }) => after.length === 0)) return nodes.length === 0 ? [] : [[...nodes]];
	const depth = /* @__PURE__ */ new Map();
	const byAddress = new Map(nodes.map((node) => [node.address, node]));
	for (const node of nodes) if (node.after.length === 0) depth.set(node.address, 0);
	else place(node, byAddress, depth, []);
	const result = [];
	for (const node of nodes) (result[depth.get(node.address) ?? 0] ??= []).push(node);
	return result.filter((level) => level.length > 0);
}
/** All nodes, each after those it needs. */
function sorted(nodes) {
	return levels(nodes).flat();
}
/** Depth-first without recursion, so that a chain of 50,000 does not exhaust the stack. */
function place(start, byAddress, depth, path) {
	if (depth.has(start.address)) return;
	const open = /* @__PURE__ */ new Set([start.address]);
	const stack = [{
		node: start,
		next: 0,
		deepest: 0
	}];
	path.push(start.address);
	for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
		const needed = byAddress.get(frame.node.after[frame.next] ?? "");
		if (frame.next >= frame.node.after.length) finish(stack, frame, open, depth, path);
		else if (needed === void 0 || needed === frame.node) frame.next += 1;
		else if (depth.has(needed.address)) {
			frame.deepest = Math.max(frame.deepest, (depth.get(needed.address) ?? 0) + 1);
			frame.next += 1;
		} else {
			if (open.has(needed.address)) throw cycle([...path.slice(path.indexOf(needed.address)), needed.address]);
			open.add(needed.address);
			path.push(needed.address);
			stack.push({
				node: needed,
				next: 0,
				deepest: 0
			});
		}
	}
}
function finish(stack, frame, open, depth, path) {
	depth.set(frame.node.address, frame.deepest);
	open.delete(frame.node.address);
	path.pop();
	stack.pop();
}
function cycle(path) {
	return new HoldfastError("error", `these resources need each other: ${path.join(" -> ")}`, { advice: "Remove one of the references or dependsOn entries." });
}
export { sorted as n, levels as t };

//# sourceMappingURL=run-testing-pulumi-provider-CHJ5-Pj7.js.map