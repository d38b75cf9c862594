/** Why a place in a manifest is left alone. */
export interface Refused {
  readonly refused: string;
}

export function refused(why: string): Refused {
  return { refused: why };
}
