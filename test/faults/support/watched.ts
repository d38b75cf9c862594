import type { ApiRequest, EmulatorInstance, Reply } from '../../../src/emulator/index.ts';

/** Called with each request of an emulated API, numbered from 1: as it arrives, or once it has been carried out. */
export interface Watch {
  /** True: the request is not carried out. */
  readonly arrived?: (request: ApiRequest, number: number) => boolean;
  readonly carriedOut?: (request: ApiRequest, number: number, reply: Reply) => void;
}

/** An emulator whose API requests (sign-in excluded) are told of before they are answered. */
export function watched(instance: EmulatorInstance, watch: Watch): EmulatorInstance {
  let count = 0;
  return {
    name: instance.name,
    create: (context) => {
      const api = instance.create(context);
      const mounts = api.mounts.map((mount) => {
        if (mount.prefix.endsWith('-auth')) return mount;
        return {
          ...mount,
          before: (request: ApiRequest) => {
            count += 1;
            const stopped = watch.arrived?.(request, count) === true;
            return stopped ? { status: 503 } : mount.before?.(request);
          },
          finish: (request: ApiRequest, reply: Reply) => {
            watch.carriedOut?.(request, count, reply);
            return mount.finish?.(request, reply) ?? reply;
          },
        };
      });
      return { ...api, mounts };
    },
  };
}
