import { HoldfastError } from '../core/errors.ts';
import type { Change } from '../core/model.ts';

/**
 * The former object of a replacement is gone and its successor was not made. What limited access to it and is not declared
 * was to go over; now only this error knows it.
 */
export function withLostLimits(error: HoldfastError, { address, carried, before }: Change): HoldfastError {
  if (carried.length === 0 || before === null) return error;
  const limits = carried.map((name) => `${name} ${JSON.stringify(before[name])}`).join(', ');
  const advice = `The former object is deleted. Access to it was limited by ${limits}. The next apply creates what is declared and nothing else: declare at ${address} what is missing of that.`;
  const { code, message, fields, status, request, cause } = error;
  return new HoldfastError(code, message, {
    advice: error.advice === undefined ? advice : `${error.advice} ${advice}`,
    fields,
    ...(status !== undefined && { status }),
    ...(request !== undefined && { request }),
    ...(cause !== undefined && { cause }),
  });
}
