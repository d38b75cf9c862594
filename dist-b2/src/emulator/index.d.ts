/** The emulator kit: everything a vendor's emulator and the tests that use it import. */
export { defineEmulator } from './api.ts';
export type { ApiRequest, ControlAction, EmulatedApi, EmulatorContext, EmulatorDefinition, EmulatorInstance, Handler, Mount, Reply, Route, } from './api.ts';
export type { Collection, View } from './collection.ts';
export { CONTROL_PATH } from './control.ts';
export type { Control, Problem } from './control.ts';
export type { Fault, FaultBoard, FaultMatch, FaultRule } from './faults.ts';
export { empty, html, json, jsonBody, Refusal, refuse, serialised } from './reply.ts';
export type { RequestLog } from './request-log.ts';
export { route } from './router.ts';
export { startEmulator } from './start-emulator.ts';
export type { Emulator, EmulatorOptions } from './start-emulator.ts';
//# sourceMappingURL=index.d.ts.map