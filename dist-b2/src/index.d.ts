/** What manifests in TypeScript and authors of providers import. */
export { env, exec, file, literal, plain, secret } from './declare/typescript/input.ts';
export type { Expression, FunctionCall, Input } from './declare/typescript/input.ts';
export { forEach, resource } from './declare/typescript/declaration.ts';
export type { GroupDeclaration, ResourceDeclaration } from './declare/typescript/declaration.ts';
export { defineStack } from './declare/typescript/define-stack.ts';
export type { StackContext, StackFunction } from './declare/typescript/define-stack.ts';
export type { Dependency, ResourceOptions } from './declare/typescript/resource-options.ts';
export type { ParameterDeclaration, ParameterDeclarations, ParameterValue, PlainResource, PolicyDefinition, PolicyRule, StackDefinition, } from './declare/typescript/stack-definition.ts';
export * from './declare/typescript/generated/resources.ts';
export { defineProvider, defineResource } from './core/define.ts';
export type { Condition, ConfigField, Credentials, DeleteOperation, Field, KeyPart, ListOperation, Operation, Operations, Provider, ProviderConfig, ReadOperation, ResourceQuirks, ResourceType, Rule, ScopeField, Variant, Verification, } from './core/define.ts';
export { HoldfastError } from './core/errors.ts';
export type { ErrorCode, ErrorDetails } from './core/errors.ts';
export type { Json, JsonObject } from './core/json.ts';
export type { ProviderModule } from './core/registry.ts';
export type { Answer, Failure, Request, Send } from './core/wire.ts';
//# sourceMappingURL=index.d.ts.map