import { A as globalFlags, E as takesValue } from "./start-BgxbLG5W.js";
// src/hosts/cli/completion-script.ts
/** The completion script of a shell, made from the command tree. */
function completionScript(shell, tree) {
	const all = [{
		path: "",
		words: wordsOf(tree),
		flags: globalFlags,
		files: false
	}, ...tree.flatMap((spec) => positions(spec, ""))];
	if (shell === "fish") return fish(all);
	return shell === "bash" ? bash(all) : `#compdef holdfast\nautoload -U +X bashcompinit && bashcompinit\n${bash(all)}`;
}
function wordsOf(specs) {
	return specs.flatMap(({ name, aliases = [], summary }) => [name, ...aliases].map((word) => ({
		word,
		summary
	})));
}
function positions(spec, prefix) {
	const { subcommands = [], flags = [] } = spec;
	const choices = (spec.arguments ?? []).flatMap(({ choices: all = [] }) => all);
	const words = [...wordsOf(subcommands), ...choices.map((word) => ({
		word,
		summary: ""
	}))];
	const files = (spec.arguments ?? []).some(({ completes }) => completes === "file");
	const own = [...flags, ...globalFlags.filter(({ name }) => !flags.some((flag) => flag.name === name))];
	return [spec.name, ...spec.aliases ?? []].flatMap((name) => [{
		path: `${prefix}${name}`,
		words,
		flags: own,
		files
	}, ...subcommands.flatMap((inner) => positions(inner, `${prefix}${name} `))]);
}
function bash(all) {
	const cases = all.map(({ path, words, flags, files }) => {
		const options = [
			...words.map(({ word }) => word),
			...flags.map(({ name }) => `--${name}`),
			"--help"
		];
		return `    ${JSON.stringify(path)}) words=${JSON.stringify(options.join(" "))} files=${files ? 1 : ""} ;;`;
	});
	const values = flagChoices(all).map(([name, choices]) => `    --${name}) words=${JSON.stringify(choices.join(" "))} files= ;;`);
	return `# holdfast completion; load it with: source <(holdfast completion bash)
_holdfast() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" candidate word words="" files=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    candidate="\${path:+$path }$word"
    case "$candidate" in
      ${all.map(({ path }) => path).filter((path) => path !== "").map((path) => JSON.stringify(path)).join("|")}) path="$candidate" ;;
    esac
  done
  case "$path" in
${cases.join("\n")}
  esac
  case "$previous" in
${values.join("\n")}
    ${fileFlags(all).join("|")}) words="" files=1 ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ -n "$files" && "$current" != -* ]]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _holdfast holdfast
`;
}
function flagChoices(all) {
	const choices = /* @__PURE__ */ new Map();
	for (const { name, choices: values } of all.flatMap(({ flags }) => flags)) if (values !== void 0 && !choices.has(name)) choices.set(name, values);
	return [...choices];
}
function fileFlags(all) {
	const flags = all.flatMap((position) => position.flags).filter((flag) => takesValue(flag) && flag.choices === void 0);
	return [...new Set(flags.flatMap(({ name, short }) => [`--${name}`, ...short === void 0 ? [] : [`-${short}`]]))];
}
function fish(all) {
	return `# holdfast completion; load it with: holdfast completion fish | source\n${all.flatMap(({ path, words, flags }) => {
		const start = `complete -c holdfast -n ${single(path === "" ? "__fish_use_subcommand" : seen(path))}`;
		return [...words.map(({ word, summary }) => `${start} -a ${single(word)} -d ${single(summary)}`), ...flags.map((flag) => `${start} ${fishFlag(flag)} -d ${single(flag.description)}`)];
	}).join("\n")}\n`;
}
function seen(path) {
	return path.split(" ").map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
}
function fishFlag(flag) {
	const short = flag.short === void 0 ? "" : `-s ${flag.short} `;
	const value = flag.choices === void 0 ? "-r" : `-x -a ${single(flag.choices.join(" "))}`;
	return `${short}-l ${flag.name}${takesValue(flag) ? ` ${value}` : ""}`;
}
function single(text) {
	return `'${text.replace(/[\\']/gu, "\\$&")}'`;
}
// src/hosts/cli/commands/completion.ts
/** `holdfast completion SHELL`. */
function run({ arguments: [shell], output, tree }) {
	output.out(completionScript(shell, tree));
	return Promise.resolve(0);
}
export { run };

//# sourceMappingURL=completion-SpnfHLi4.js.map