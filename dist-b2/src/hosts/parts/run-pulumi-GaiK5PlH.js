// src/reports/view.ts
/** No colours, for files and pipes. */
const plainView = {
	paint: (_ink, text) => text,
	width: 80
};
export { plainView as t };

//# sourceMappingURL=run-pulumi-GaiK5PlH.js.map