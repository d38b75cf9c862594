import { isMap, isSeq, parseDocument } from "yaml";
// src/declare/edit/accept-entry.ts
const HEAD = ` Drift that is to stay until a day. Reviewed like code; \`holdfast drift accept\` writes it.
 An entry holds for the value seen: another value is drift again. One that has ended stops every run.`;
/** The text of an accept file with one more entry, or with this one in place of the former for the same property; comments stay. */
function withAcceptEntry(text, accepted, stack) {
	const document = parseDocument(text ?? "accepted: []\n");
	if (text === void 0) document.commentBefore = HEAD;
	const list = listIn(document);
	const entry = document.createNode(entryOf(accepted, stack));
	const index = list.items.findIndex((item) => isSame(item, accepted, stack));
	if (index < 0) list.add(entry);
	else list.set(index, keepComment(list.items[index], entry));
	list.flow = false;
	return document.toString({ lineWidth: 0 });
}
function listIn(document) {
	const found = document.get("accepted");
	if (isSeq(found)) return found;
	const list = document.createNode([]);
	document.set("accepted", list);
	return list;
}
function entryOf({ address, path, seen, until, reason, by }, stack) {
	return {
		address,
		path,
		stack,
		...seen,
		until,
		reason,
		...by !== void 0 && { by }
	};
}
function isSame(item, { address, path }, stack) {
	if (!isMap(item)) return false;
	const of = item.get("stack");
	return item.get("address") === address && item.get("path") === path && (of === void 0 || of === stack);
}
function keepComment(former, entry) {
	const { commentBefore, comment } = former;
	if (commentBefore !== void 0) entry.commentBefore = commentBefore;
	if (comment !== void 0) entry.comment = comment;
	return entry;
}
export { withAcceptEntry };

//# sourceMappingURL=accept-entry-DUnfkDPv.js.map